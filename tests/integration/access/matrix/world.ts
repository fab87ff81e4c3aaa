import type { CollectionConfig, PayloadRequest } from 'payload'
import sharp from 'sharp'

import { ENTRY_KEYS, type EntryKey } from '../../../../src/entries/slugs.js'
import { slugOf } from '../../../../src/entries/slugOf.js'
import { CONSENT, create, type Id, richText, update } from '../../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../../helpers/payload.js'
import { asApiClient, asUser, type Identity } from '../../../helpers/people.js'
import { managementGraphql } from './graphqlDoor.js'
import { PEOPLE, type Somebody, SPOKEN } from './statement.js'

type Data = Record<string, unknown>
export type Account = { id?: Id; headers: Record<string, string>; user?: PayloadRequest['user'] }

export const LOCALES = ['fr', 'es', 'en'] as const

/** A text and a shared value of each kind of entry, by the names of their fields. */
export const FIELDS: Record<
  EntryKey,
  { text: string; shared: string; value: (n: number, was: unknown) => unknown }
> = {
  programmes: { text: 'name', shared: 'funders', value: (n) => [`funder ${n}`] },
  themes: { text: 'title', shared: 'icon', value: (n) => `i${n}` },
  keyResults: {
    text: 'headline',
    shared: 'direction',
    value: (_n, was) => (was === 'rise' ? 'fall' : 'rise'),
  },
  testimonials: { text: 'quote', shared: 'date', value: dayOf },
  stories: { text: 'title', shared: 'date', value: dayOf },
  documents: { text: 'title', shared: 'publisher', value: (n) => `publisher ${n}` },
}

export type World = TestPayload & {
  who: Record<Somebody, Account>
  /** What an entry of each kind needs, beside its text. */
  needs: Record<EntryKey, Data>
  others: Record<'media' | 'files' | 'consents', Id>
}

/** A programme, what entries refer to, and an account of each kind. */
export async function startWorld(): Promise<World> {
  // Versions that the test restores must not be pruned.
  const keep = Object.fromEntries(ENTRY_KEYS.map((key) => [key, { override: withAllVersions }]))
  const app = await startPayload({
    plugin: { collections: keep },
    config: { endpoints: managementGraphql() },
  })
  const programme = (await create(app, 'programmes', { name: 'Programme' })).id
  const consents = (await create(app, 'consents', CONSENT)).id
  const files = (await create(app, 'files', { language: 'fr' }, { more: { file: captions('a') } }))
    .id
  const media = (await create(app, 'media', { alt: 'x' }, { more: { file: await picture() } })).id
  const needs = {
    programmes: {},
    themes: { programme, kind: 'theme' },
    keyResults: { programme, kind: 'outcome' },
    testimonials: {
      programme,
      consent: consents,
      attribution: { name: 'Ana', identityLevel: 'fullName' },
    },
    stories: { programme, body: richText('…') },
    documents: { programme, type: 'report', files: [files] },
  }
  return { ...app, who: await accounts(app), needs, others: { media, files, consents } }
}

/** Who signs in and how, at every door. */
async function accounts(app: TestPayload): Promise<Record<Somebody, Account>> {
  const { payload, settings } = app
  const load = async (key: 'users' | 'apiClients', { id, headers }: Identity): Promise<Account> => {
    const collection = slugOf(settings, key)
    const doc = await payload.findByID({ collection, id, depth: 0, overrideAccess: true })
    // As Payload loads it for a request.
    return { id, headers, user: { ...doc, collection } as unknown as PayloadRequest['user'] }
  }
  const people = PEOPLE.map(async (role) => {
    const speaks = role === 'reviewer' || role === 'translator'
    const identity = await asUser(app, role, { locales: speaks ? SPOKEN : [] })
    return [role, await load('users', identity)] as const
  })
  const who = Object.fromEntries(await Promise.all(people))
  return {
    ...who,
    readKey: await load('apiClients', await asApiClient(app, ['read'])),
    previewKey: await load('apiClients', await asApiClient(app, ['preview'])),
    nobody: { headers: {} },
  } as Record<Somebody, Account> // each of PEOPLE is in `who`
}

/** An entry with a text in every language, all of them drafts; its source is the first. */
export async function makeEntry(world: World, key: EntryKey, source: string): Promise<Id> {
  const { text } = FIELDS[key]
  const locale = source as (typeof LOCALES)[number]
  const data = { ...world.needs[key], [text]: `a text ${source}`, sourceLocale: source }
  const { id } = await create(world, key, data, { locale })
  for (const other of LOCALES.filter((code) => code !== locale)) {
    const texts = key === 'stories' ? { body: richText('…') } : {}
    await update(world, key, id, { ...texts, [text]: `a text ${other}` }, { locale: other })
  }
  return id
}

function withAllVersions(collection: CollectionConfig): CollectionConfig {
  return { ...collection, versions: { ...Object(collection.versions), maxPerDoc: 0 } }
}

function dayOf(n: number): string {
  return new Date(Date.UTC(2000, 0, n + 1, 12)).toISOString()
}

export function captions(name: string) {
  const data = Buffer.from(`WEBVTT\n\n00:00.000 --> 00:01.000\n${name}\n`)
  return { data, mimetype: 'text/vtt', name: `${name}.vtt`, size: data.length }
}

export async function picture() {
  const background = { r: 20, g: 90, b: 40 }
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: 'picture.png', size: data.length }
}
