import { handleEndpoints } from 'payload'

import type { SavesApp } from '../savesApps.js'

export const KINDS = ['draft', 'publish'] as const
export type Kind = (typeof KINDS)[number]

/** Entries that are saved in turn, each again and again, as in daily work. */
const SAVED = 10

/** Saves one testimonial after the other, as an administrator who is signed in, through REST. */
export async function saver(app: SavesApp): Promise<(kind: Kind) => Promise<void>> {
  const { settings } = app
  const testimonials = app.testimonials.slice(0, SAVED)
  const account = { email: 'bench@example.org', password: 'a-password-for-benchmarks' }
  const { users } = settings.slugs
  const data = { ...account, name: 'Bench', role: 'admin' }
  await app.payload.create({ collection: users, data, overrideAccess: true, depth: 0 })
  const { token } = (await ask(app, 'POST', `${users}/login`, account)) as { token: string }
  let count = 0
  return async (kind) => {
    count += 1
    const id = testimonials[count % testimonials.length]
    const isDraft = kind === 'draft'
    const path = `${settings.slugs.testimonials}/${id}?locale=fr&depth=0${isDraft ? '&draft=true' : ''}`
    const quote = `Une citation, la ${count}e.`
    const sent = { quote, _status: isDraft ? 'draft' : 'published' }
    const headers = { authorization: `JWT ${token}` }
    const { doc } = (await ask(app, 'PATCH', path, sent, headers)) as { doc: { quote: string } }
    if (doc.quote !== quote) throw new Error(`${path}: it was not saved.`)
  }
}

async function ask(app: SavesApp, method: string, path: string, data: object, headers = {}) {
  const response = await handleEndpoints({
    config: Promise.resolve(app.config),
    payloadInstanceCacheKey: app.key,
    request: new Request(`http://localhost:3000/api/${path}`, {
      ...{ method, body: JSON.stringify(data) },
      headers: { 'content-type': 'application/json', ...headers },
    }),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as object
}
