import { randomInt } from 'node:crypto'

import type { App } from './openApp.js'
import { UserError } from './report.js'

/** Without characters that are mistaken for others when read aloud or copied by hand. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** 20 characters in four groups: about 115 bits. */
export function makePassword(): string {
  const group = () => Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}

/**
 * Gives an account a new password; its sessions end.
 *
 * @throws UserError when no account has the e-mail.
 */
export async function resetPassword({ app, email }: { app: App; email: string }): Promise<string> {
  const { payload, settings } = app
  refuseOwnAccounts(app)
  const collection = settings.slugs.users
  const { docs } = await payload.find({
    collection,
    where: { email: { equals: email.toLowerCase() } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [user] = docs
  if (!user) throw new UserError(`No account has the e-mail ${email}.`)
  const password = makePassword()
  await payload.update({
    collection,
    id: user.id,
    data: { password },
    depth: 0,
    overrideAccess: true,
  })
  return password
}

type Wanted = {
  email: string
  name: string | null
  role: string | null
  /** Codes, separated by commas. */
  locales: string | null
}

/**
 * Creates an account; while there is none, an administrator. Payload checks its fields.
 *
 * @throws UserError when the host keeps its own accounts, or when nothing is to be made so
 */
export async function createAccount(app: App, wanted: Wanted) {
  const { payload, settings } = app
  refuseOwnAccounts(app)
  const collection = settings.slugs.users
  const email = wanted.email.toLowerCase()
  const { totalDocs } = await payload.count({ collection, overrideAccess: true })
  const role = wanted.role ?? (totalDocs === 0 ? 'admin' : 'viewer')
  if (totalDocs === 0 && role !== 'admin')
    throw new UserError(`--role: expected admin for the first account, got ${role}. Leave it out.`)
  const locales = wanted.locales?.split(',').map((code) => code.trim()) ?? []
  const password = makePassword()
  // Not the whole address, which histories leave out.
  const name = wanted.name ?? wanted.email.replace(/@.*/, '')
  try {
    await payload.create({
      collection,
      data: { email, password, name, role, locales },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    throw problemOf(error)
  }
  return { email, role, password }
}

/** What Payload says of each field, as one line. */
function problemOf(error: unknown): unknown {
  const { data } = Object(error) as { data?: { errors?: { path: string; message: string }[] } } // safe to look
  const fields = data?.errors?.map(({ path, message }) => `${path}: ${message}`) ?? []
  return fields.length === 0 ? error : new UserError(fields.join(' '))
}

/** @throws UserError */
function refuseOwnAccounts({ payload, settings }: App): void {
  if (!settings.off.has('users')) return
  const { user } = payload.config.admin
  throw new UserError(
    `The accounts of this app are its own, in "${user}" (collections.users: false). Create them there.`,
  )
}

/** E-mails of the admins, oldest account first. */
export async function adminEmails({ payload, settings }: App): Promise<string[]> {
  const { docs } = await payload.find({
    collection: settings.slugs.users,
    where: { role: { equals: 'admin' } },
    sort: 'createdAt',
    limit: 5,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((user) => String(user.email))
}

type FirstAdmin = { email: string | null; password: string | null }

/** Creates the first account; `password` is null when it was given, else it is shown nowhere else. */
export async function createFirstAdmin(
  { payload, settings }: App,
  given: FirstAdmin,
): Promise<{ email: string; password: string | null }> {
  const email = (given.email ?? 'admin@example.org').toLowerCase()
  const password = given.password ?? makePassword()
  await payload.create({
    collection: settings.slugs.users,
    data: { email, password, name: 'Admin', role: 'admin' },
    depth: 0,
    overrideAccess: true,
  })
  return { email, password: given.password ? null : password }
}
