import { inside } from '../build.js'
import { docOf, found } from '../read.js'

/** With a key that ended in the past; where keys cannot end, that is the hole. */
export const clientExpired = inside(
  {
    id: 'client-expired',
    title: 'API keys work after their expiry, or never expire.',
    source: 'Payload’s API keys do not expire.',
    remedy: 'Give API clients an expiry date, and refuse expired keys.',
    as: 'apiClient',
    severity: 'medium',
  },
  async ({ http, target, world, run }) => {
    const slug = target.slugs.apiClients
    const apiKey = crypto.randomUUID()
    const more = { query: { depth: 0 } }
    const data = { name: `${run} expired`, scopes: ['preview'], enableAPIKey: true, apiKey }
    const client = await world.make('apiClients', data, more)
    const key = typeof client.apiKey === 'string' ? client.apiKey : apiKey
    http.identify('expiredClient', { name: 'authorization', value: `${slug} API-Key ${key}` })
    // By an update: a form may refuse an end that lies in the past.
    const ended = { expiresOn: '2020-01-01T00:00:00.000Z' }
    const path = `${target.api}/${slug}/${client.id}`
    const saved = await http.send({
      as: 'admin',
      method: 'PATCH',
      path,
      json: ended,
      query: { depth: 0 },
    })
    const drafts = { path: `${target.api}/${target.slugs.themes}`, query: { limit: 1, depth: 0 } }
    const answer = await http.send({ as: 'expiredClient', ...drafts })
    const isOpen = (await http.send(drafts)).status === 200
    const isKnown = answer.status === 200 && !isOpen
    const hasEnd = docOf(saved)?.expiresOn !== undefined
    return found(
      answer,
      isKnown && (hasEnd ? 'The key expired in 2020.' : 'Keys do not expire here.'),
    )
  },
)
