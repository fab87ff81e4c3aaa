import { randomUUID } from 'node:crypto'

import { greyPng } from './image.js'
import type { Maker } from './world.js'
import type { Credentials, Data, Doc, Identity, Outside, World } from './types.js'

type Input = Outside & { maker: Maker; translator: Credentials }

const LIVE = { _status: 'published' }

/** The entries, accounts and keys that several probes look at. */
export async function makeDocs(input: Input): Promise<World['docs']> {
  const accounts = await makeAccounts(input)
  const { maker, run } = input
  const media = await makeUpload(input, 'media', { alt: run })
  const programme = await maker.make('programmes', { name: `${run} programme` }, DRAFT)
  return {
    ...accounts,
    media,
    programme,
    ...(await makeThemes(input, programme)),
    ...(await makeVoice(input, programme)),
    draft: await makeDraft(input, programme),
  }
}

const DRAFT = { query: { draft: true } }

async function makeAccounts({ maker, run, translator, http, target }: Input) {
  const role = (name: string, locales: string[]) => ({ name: run, role: name, locales })
  const password = randomUUID()
  const client = async (who: Identity, scopes: string[], more: Data = {}) => {
    const apiKey = randomUUID()
    const doc = await maker.make('apiClients', {
      name: `${run} ${who}`,
      scopes,
      enableAPIKey: true,
      apiKey,
      ...more,
    })
    const key = typeof doc.apiKey === 'string' ? doc.apiKey : apiKey
    const value = `${target.slugs.apiClients} API-Key ${key}`
    http.identify(who, { name: 'authorization', value })
    return doc
  }
  const reader = await client('reader', ['read'])
  await client('previewer', ['preview'])
  return {
    reader,
    translator: await maker.make('users', {
      ...translator,
      ...role('translator', [maker.locales.own]),
    }),
    bystander: await maker.make('users', {
      email: `${run}-bystander@doctor.invalid`,
      password,
      ...role('viewer', []),
    }),
  }
}

/** One that was unpublished, one that stands in for another locale, one in the trash. */
async function makeThemes({ maker, run }: Input, programme: Doc) {
  const { marks, locales } = maker
  const base = { kind: 'theme', number: 1, programme: programme.id }
  const own = { locale: locales.own }
  const unpublished = await maker.make('themes', { ...base, title: `${run} theme`, ...LIVE })
  const secret = { title: `${run} ${marks.unpublished}`, summary: marks.unpublished }
  await maker.save('themes', unpublished.id, { ...secret, slug: marks.unpublished, ...LIVE }, own)
  await maker.save('themes', unpublished.id, { _status: 'draft' }, own)
  const fallback = await maker.make('themes', {
    ...base,
    title: `${run} source`,
    summary: marks.fallback,
    ...LIVE,
  })
  await maker.save('themes', fallback.id, { title: `${run} translation`, ...LIVE }, own)
  await maker.save('themes', fallback.id, { _status: 'draft' })
  const title = `${run} ${marks.trashed}`
  const trashed = await maker.make('themes', {
    ...base,
    title,
    summary: marks.trashed,
    slug: marks.trashed,
    ...LIVE,
  })
  await maker.save('themes', trashed.id, { deletedAt: new Date().toISOString() })
  return { unpublished, fallback, trashed }
}

/** A testimonial whose consent was withdrawn after it was published. */
async function makeVoice(input: Input, programme: Doc) {
  const { maker, run } = input
  const consent = await makeUpload(input, 'consents', {
    person: { name: `${run} person` },
    statement: run,
    channels: ['website'],
    identityLevel: 'fullName',
    grantedOn: '2024-01-01T12:00:00.000Z',
  })
  const testimonial = await maker.make('testimonials', {
    programme: programme.id,
    quote: `${run} ${maker.marks.withdrawn}`,
    adminTitle: `${run} testimonial`,
    attribution: { name: `${run} ${maker.marks.withdrawn}` },
    consent: consent.id,
    ...LIVE,
  })
  await maker.save('consents', consent.id, { withdrawnOn: new Date().toISOString() })
  return { consent, testimonial }
}

/** A theme that is a draft alone: no locale of it was ever public. */
function makeDraft({ maker, run }: Input, programme: Doc): Promise<Doc> {
  const { draft } = maker.marks
  const data = { title: `${run} ${draft}`, summary: draft, slug: draft, programme: programme.id }
  return maker.make('themes', { ...data, kind: 'theme', number: 1 }, DRAFT)
}

function makeUpload({ maker, run }: Input, key: 'media' | 'consents', data: Data): Promise<Doc> {
  const bytes = greyPng(key === 'media' ? 24 : 25)
  const file = { name: `${run}-${key}.png`, type: 'image/png', bytes, data }
  return maker.make(key, {}, { file, json: undefined })
}
