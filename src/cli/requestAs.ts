import { createLocalReq, type PayloadRequest } from 'payload'

import type { App } from './openApp.js'
import { UserError } from './report.js'

/**
 * A request of the account with an e-mail, with its rights and under its name; without an e-mail,
 * of the oldest administrator, for what only reads.
 *
 * @throws UserError when there is no such account
 */
export async function requestAs(
  { payload, settings }: App,
  email: string | null,
): Promise<PayloadRequest> {
  // Where the host has accounts of its own, they are those of the admin.
  const collection = settings.off.has('users') ? payload.config.admin.user : settings.slugs.users
  const { docs } = await payload.find({
    collection: collection as 'users', // the slug of the app's own types
    where:
      email === null ? { role: { equals: 'admin' } } : { email: { equals: email.toLowerCase() } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [account] = docs
  if (!account) {
    const who = email === null ? 'is an administrator' : `has the e-mail ${email}`
    throw new UserError(`No account ${who}.`)
  }
  return createLocalReq({ user: { ...account, collection } }, payload)
}
