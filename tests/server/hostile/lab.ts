import type { App } from '../../e2e/app.js'
import { UID } from '../../../src/cli/seed/content/uids.js'
import type { connections } from '../attackers.js'
import { type Ask, type Doc, must, pictureForm, signIn } from '../killed.js'
import type { Lab, Who } from './attack.js'

const PASSWORD = 'tres cóndores y un ñandú 9'

/** People, a key, entries and a picture that was public: whatever the attacks are aimed at. */
export async function openLab(
  app: App,
  half: ReturnType<typeof connections>['half'],
): Promise<Lab> {
  const ask = await signIn(app)
  const admin = await tokenFrom(app, {
    email: 'editor@example.org',
    password: 'correct horse battery',
  })
  const story = await idOf(ask, 'stories', UID.stories.handInHand)
  const by: Lab['by'] = {
    anonymous: {},
    apiClient: await makeClient(ask),
    admin,
    viewer: await makePerson(app, ask, 'viewer'),
    translator: await makePerson(app, ask, 'translator'),
  }
  const opened = await must(ask('GET', `stories/${story}/translation/es`))
  const { segments } = opened as { segments: { id: string }[] }
  const ids = {
    story,
    theme: await idOf(ask, 'themes', UID.themes.environment),
  }
  const withdrawn = await withdrawPicture(app, ask, story)
  return { app, by, ids, segments: segments.map(({ id }) => id), withdrawn, half }
}

async function idOf(ask: Ask, collection: string, uid: string): Promise<Doc['id']> {
  const where = `${collection}?where[uid][equals]=${uid}&depth=0`
  const { docs } = (await must(ask('GET', where))) as { docs: Doc[] }
  const [doc] = docs
  if (!doc) throw new Error(`The seed has no ${uid}.`)
  return doc.id
}

async function makePerson(app: App, ask: Ask, role: Who): Promise<Record<string, string>> {
  const email = `${role}@example.org`
  const locales = role === 'translator' ? ['es', 'en'] : []
  await must(ask('POST', 'users', { email, password: PASSWORD, name: role, role, locales }))
  return tokenFrom(app, { email, password: PASSWORD })
}

async function tokenFrom(app: App, data: object): Promise<Record<string, string>> {
  const response = await fetch(`${app.url}/api/users/login`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify(data),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`No sign-in: ${response.status}`)
  return { authorization: `JWT ${token}` }
}

async function makeClient(ask: Ask): Promise<Record<string, string>> {
  const apiKey = crypto.randomUUID()
  const data = { name: 'A front end', scopes: ['read'], enableAPIKey: true, apiKey }
  await must(ask('POST', 'api-clients', data))
  return { authorization: `api-clients API-Key ${apiKey}` }
}

/** Headers of requests that might leave a copy of what they get. */
const WARM: Record<string, string>[] = [{}, { Range: 'bytes=0-9' }, { 'Accept-Encoding': 'br' }]

/** Shows a picture in the story, looks at all of it in all ways that fill caches, and takes it back. */
async function withdrawPicture(app: App, ask: Ask, story: Doc['id']): Promise<string[]> {
  const made = await must(ask('POST', 'media?locale=fr&depth=0', await pictureForm(7)))
  const { id } = (made as { doc: Doc }).doc
  const where = `stories/${story}?locale=fr&depth=0`
  const before = (await must(ask('GET', where))) as Doc
  await must(ask('PATCH', where, { image: id, _status: 'published' }))
  const query = `{ story(id: "${UID.stories.handInHand}", locale: fr) { image { url sources { url } } } }`
  const data = (await app.query(query)) as {
    story: { image: { url: string; sources: { url: string }[] } }
  }
  const { image } = data.story
  const urls = [...new Set([image.url, ...image.sources.map(({ url }) => url)])]
  const addresses = urls.map((url) => new URL(url).pathname)
  for (const address of addresses) {
    for (const headers of WARM) {
      const response = await fetch(`${app.url}${address}`, { headers })
      if (!response.ok) throw new Error(`A picture that is shown comes with ${response.status}.`)
      await response.arrayBuffer()
    }
  }
  await must(ask('PATCH', where, { image: before.image ?? null, _status: 'published' }))
  return addresses
}
