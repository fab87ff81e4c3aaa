import { randomUUID } from 'node:crypto'

import type { TestPayload } from './payload.js'

export type Role = 'admin' | 'editor' | 'reviewer' | 'translator' | 'viewer'

/** Headers that make a request come from somebody. */
export type Identity = { headers: Record<string, string>; id: number | string; email?: string }

/** Creates an account and signs it in through REST. */
export async function asUser(
  { payload, settings, request }: TestPayload,
  role: Role,
  { locales = [] }: { locales?: string[] } = {},
): Promise<Identity> {
  const email = `${role}-${randomUUID().slice(0, 8)}@example.org`
  const password = randomUUID()
  const { id } = await payload.create({
    collection: settings.slugs.users,
    data: { email, password, name: `A ${role}`, role, locales },
    overrideAccess: true,
    depth: 0,
  })
  const response = await request(`/api/${settings.slugs.users}/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`${role} could not sign in: ${response.status}`)
  return { id, email, headers: { authorization: `JWT ${token}` } }
}

/** Creates an API client; its key signs every request. */
export async function asApiClient(
  { payload, settings }: TestPayload,
  scopes: ('read' | 'preview')[] = ['read'],
): Promise<Identity> {
  const apiKey = randomUUID()
  const slug = settings.slugs.apiClients
  const { id } = await payload.create({
    collection: slug,
    data: { name: 'A front end', scopes, enableAPIKey: true, apiKey },
    overrideAccess: true,
    depth: 0,
  })
  return { id, headers: { authorization: `${slug} API-Key ${apiKey}` } }
}
