import { UserError } from '../report.js'
import { asObject } from './read.js'
import type { Answer, Credentials, Doc, Identity, Outside } from './types.js'

/** Signs in, so that the identity may be used from now on; gives the answer and the account. */
export async function signIn(
  { http, target }: Pick<Outside, 'http' | 'target'>,
  { email, password }: Credentials,
  who: Identity,
): Promise<{ answer: Answer; account: Doc }> {
  const answer = await http.send({
    method: 'POST',
    path: `${target.api}/${target.slugs.users}/login`,
    json: { email, password },
  })
  const { token, user } = answer.json
  const { id } = asObject(user)
  if (typeof token !== 'string' || (typeof id !== 'number' && typeof id !== 'string'))
    throw new UserError(`${email} cannot sign in at ${target.origin}: status ${answer.status}.`)
  http.identify(who, { name: 'authorization', value: `JWT ${token}` })
  return { answer, account: { ...asObject(user), id } }
}
