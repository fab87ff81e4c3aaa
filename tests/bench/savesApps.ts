import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildConfig, type CollectionConfig, type Field, getPayload, type Payload } from 'payload'
import type { SanitizedConfig } from 'payload'
import sharp from 'sharp'

import { collections } from '../../collections/index.js'
import { syncEntry } from '../../src/editions/syncEntry.js'
import type { Settings } from '../../src/entries/settings.js'
import { resolveOptions } from '../../src/options.js'
import { startBench } from './app.js'
import { contentOf, LOCALES } from './deliveryContent.js'
import { consentIn, fill, type Make } from './deliveryOurs.js'

type Id = number | string
/** An app with content, and the ids of its testimonials. */
export type SavesApp = {
  payload: Payload
  config: SanitizedConfig
  key: string
  settings: Settings
  testimonials: Id[]
  stop: () => Promise<void>
}

/** Our own app: every entry with its editions. */
export async function ours(entries: number): Promise<SavesApp> {
  const app = await startBench('saves')
  const sync = async (type: Parameters<Make>[0], id: Id) => {
    await syncEntry({ payload: app.payload, settings: app.settings, type, id })
  }
  return { ...app, testimonials: await filled(app.payload, app.settings, entries, sync) }
}

/** Payload alone, with the same fields, languages and versions, and nothing else of ours. */
export async function plain(entries: number): Promise<SavesApp> {
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const directory = mkdtempSync(path.join(tmpdir(), 'plain-bench-'))
  const settings = resolveOptions({ mediaDir: path.join(directory, 'media') }, {})
  const url = `file:${path.join(directory, 'bench.db')}`
  const config = await buildConfig({
    secret: 'only-for-benchmarks-0123456789',
    db: sqliteAdapter({ client: { url }, autoIncrement: true, wal: true, push: true }),
    editor: lexicalEditor(),
    collections: Object.values(collections(settings)).map(bare),
    localization: {
      ...{ locales: [...LOCALES], defaultLocale: 'fr', fallback: false },
      defaultLocalePublishOption: 'active',
    },
    experimental: { localizeStatus: true },
    logger: { options: { level: 'fatal' } },
    telemetry: false,
    typescript: { autoGenerate: false },
    sharp,
  })
  const payload = await getPayload({ config, key: 'plain' })
  const stop = async () => {
    await payload.destroy()
    rmSync(directory, { recursive: true, force: true })
  }
  const testimonials = await filled(payload, settings, entries, () => Promise.resolve())
  return { payload, config, key: 'plain', settings, testimonials, stop }
}

async function filled(
  payload: Payload,
  settings: Settings,
  entries: number,
  sync: (type: Parameters<Make>[0], id: Id) => Promise<void>,
): Promise<Id[]> {
  const consent = await consentIn(payload, settings.slugs.consents)
  const published = Object.fromEntries(LOCALES.map((locale) => [locale, 'published']))
  const found: Id[] = []
  let made = 0
  const make: Make = async (key, data) => {
    made += 1
    const uid = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`
    const doc = { uid, sourceLocale: 'fr', _status: published, ...data }
    const { id } = await payload.db.create({ collection: settings.slugs[key], data: doc })
    await sync(key, id)
    if (key === 'testimonials') found.push(id)
    return id
  }
  for (const programme of contentOf(entries)) await fill({ make, programme, consent })
  return found
}

/** The collection with its fields, without what any of them does, and open to everyone signed in. */
function bare({ slug, fields, versions, trash, auth, upload }: CollectionConfig): CollectionConfig {
  const any = () => true
  const more = { versions, trash, upload, lockDocuments: false } as Partial<CollectionConfig>
  const access = { create: any, read: any, update: any, delete: any }
  return { slug, fields: fields.map(bareField), access, ...more, ...(auth ? { auth: true } : {}) }
}

const ACTS = ['hooks', 'access', 'validate', 'admin', 'filterOptions']

function bareField(field: Field): Field {
  const kept = Object.entries(field).filter(
    ([name, value]) =>
      !ACTS.includes(name) && (name !== 'defaultValue' || typeof value !== 'function'),
  )
  const nested = kept.map(([name, value]: [string, unknown]): [string, unknown] => {
    if (name === 'fields') return [name, (value as Field[]).map(bareField)]
    if (name !== 'tabs' && name !== 'blocks') return [name, value]
    const parts = value as { fields: Field[] }[]
    return [name, parts.map((part) => ({ ...part, fields: part.fields.map(bareField) }))]
  })
  return Object.fromEntries(nested) as Field // the same but for what it does
}
