import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { ValidationError } from 'payload'

import { message } from '../../i18n/adminText.js'
import { PASSWORD_LENGTH, passwordProblem } from './passwordProblem.js'

type Owner = { email?: string | null; name?: string | null }

const TEXTS = {
  short: 'users.check.password',
  common: 'security.password.common',
  personal: 'security.password.personal',
} as const

/**
 * Refuses passwords that are short or easy to guess. Runs before an account is made, changed or gets
 * a new password by mail; one read of the account when it exists already.
 *
 * @throws ValidationError on the field `password`
 */
export const passwordHook: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!['create', 'update', 'updateByID', 'resetPassword'].includes(operation)) return
  const given = 'data' in args ? (args.data as Owner & { password?: unknown; token?: unknown }) : {} // any document's
  const { password } = given
  if (password === undefined || password === null || password === '') return
  const slug = 'collection' in args ? args.collection.config.slug : ''
  const id = 'id' in args ? args.id : undefined
  const owner = await ownerOf({ req, slug, id, token: given.token })
  // Payload refuses the token; a strength estimate here would help attackers.
  if (operation === 'resetPassword' && !owner) return
  const about = [given.email, given.name, owner?.email, owner?.name].map(textOf)
  const problem =
    typeof password === 'string' ? await passwordProblem({ password, about }) : ('short' as const)
  if (problem === null) return
  const text = message(req, TEXTS[problem], { min: PASSWORD_LENGTH })
  throw new ValidationError(
    { collection: slug, errors: [{ path: 'password', message: text }], req },
    req.t,
  )
}

async function ownerOf(args: {
  req: PayloadRequest
  slug: string
  id: unknown
  token: unknown
}): Promise<Owner | null> {
  const { req, slug, id, token } = args
  const where = whereOf(id, token)
  return where
    ? req.payload.db.findOne<Owner & { id: string }>({ collection: slug, where, req })
    : null
}

function whereOf(id: unknown, token: unknown): Where | null {
  if (typeof id === 'string' || typeof id === 'number') return { id: { equals: id } }
  return typeof token === 'string' ? { resetPasswordToken: { equals: token } } : null
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
