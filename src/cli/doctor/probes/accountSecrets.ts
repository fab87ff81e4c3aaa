import { inside } from '../build.js'
import { found } from '../read.js'

const SECRETS = /"(?:hash|salt|resetPasswordToken|apiKeyIndex)":(?!null|\[\])/

/** Hashes and tokens must not be readable, not even by administrators. */
export const accountSecrets = inside(
  {
    id: 'account-secrets',
    title: 'Accounts can be read with their hashes, tokens or keys.',
    source: 'Payload hides them unless a field of the same name is added.',
    remedy: 'Remove fields of these names, or set `hidden: true` and access on them.',
    as: 'admin',
    severity: 'critical',
  },
  async ({ http, target, world }) => {
    const { api, slugs } = target
    const { translator, reader } = world.docs
    const asks = [
      { as: 'translator' as const, path: `${api}/${slugs.users}/me` },
      { as: 'admin' as const, path: `${api}/${slugs.users}/${translator.id}` },
      { as: 'admin' as const, path: `${api}/${slugs.apiClients}/${reader.id}` },
    ]
    for (const ask of asks) {
      const answer = await http.send({ ...ask, query: { depth: 0, showHiddenFields: true } })
      const name = SECRETS.exec(answer.text)?.[0]
      if (name) return found(answer, `The response contains ${name}…`)
    }
    return null
  },
)
