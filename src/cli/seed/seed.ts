import { access } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'

import type { Settings } from '../../entries/settings.js'
import { seedContent } from './content/index.js'
import type { Link } from './content/types.js'
import {
  type Data,
  isData,
  isUntouched,
  merge,
  type Planned,
  planSeed,
  resolveLinks,
} from './plan.js'
import { explain } from './explain.js'

/** How many entries, uploads and consents the seed made, completed, and left as they are. */
export type SeedResult = { created: number; updated: number; unchanged: number }

type Input = {
  payload: Payload
  settings: Settings
  /** Hears which item is being worked on. */
  log: (text: string) => void
}

type Run = Pick<Input, 'payload' | 'settings'> & { ids: Map<string, Id> }
type Id = string | number
type Stored = Data & { id: Id }

const FILES_DIR = path.join(path.dirname(fileURLToPath(import.meta.url)), 'files')

/**
 * Brings the example content in: a programme, its themes, and what they show, published in every
 * configured language that the seed speaks.
 *
 * Items are found by `uid`. One that exists is left as it is, in the trash too, so that the work of
 * editors is safe and a second run writes nothing. The one exception completes an interrupted run:
 * it publishes a locale that was never published and whose texts are unchanged, and fills in
 * missing texts of an upload.
 *
 * Drafts of everything come first, then publication, what others show before them. So a run that
 * stops half-way leaves nothing public that points nowhere, and the next one ends it.
 *
 * @throws UserError naming the item, the locale and the fields, when the host app refuses the data.
 */
export async function seed({ payload, settings, log }: Input): Promise<SeedResult> {
  const items = planSeed({ content: seedContent, settings })
  await checkFiles(items)
  const run: Run = { payload, settings, ids: new Map() }
  const made = new Set<string>()
  for (const [index, item] of items.entries()) {
    log(`seed ${index + 1}/${items.length}: ${item.name}`)
    if (await ensure(run, item)) made.add(item.uid)
  }
  let updated = 0
  for (const [index, item] of items.entries()) {
    log(`seed ${index + 1}/${items.length}: ${item.name}, texts`)
    const written = await complete(run, item)
    if (written > 0 && !made.has(item.uid)) updated += 1
  }
  return { created: made.size, updated, unchanged: items.length - made.size - updated }
}

/** A file that is missing must be known before the first write. */
async function checkFiles(items: readonly Planned[]): Promise<void> {
  for (const { file } of items) if (file) await access(path.join(FILES_DIR, file))
}

/** Creates the item unless it exists; true when it did not. */
async function ensure(run: Run, item: Planned): Promise<boolean> {
  const stored = await find(run, item)
  // What lies in the trash is not linked to.
  if (stored && !stored.deletedAt) run.ids.set(item.uid, stored.id)
  if (stored) return false
  const [source] = item.texts
  const data = {
    ...dataOf(run, item, source?.data ?? {}),
    uid: item.uid,
    ...(item.isEntry ? { sourceLocale: source?.locale, _status: 'draft' } : {}),
  }
  const created = await explain({ item, locale: source?.locale ?? null }, () =>
    run.payload.create({
      collection: run.settings.slugs[item.key],
      data,
      ...(source ? { locale: source.locale } : {}),
      ...(item.file ? { filePath: path.join(FILES_DIR, item.file) } : {}),
      ...(item.isEntry ? { draft: true } : {}),
      depth: 0,
      overrideAccess: true,
    }),
  )
  run.ids.set(item.uid, created.id)
  return true
}

/** Writes what is missing in each locale; gives the number of writes. */
async function complete(run: Run, item: Planned): Promise<number> {
  const stored = item.texts.length > 0 ? await find(run, item) : null
  if (!stored || stored.deletedAt) return 0
  let written = 0
  for (const { locale, data: texts } of item.texts) {
    if (isComplete({ item, stored, texts, locale })) continue
    if (!isUntouched({ texts, stored, locale })) continue
    const status = item.isEntry ? { _status: 'published' } : {}
    await explain({ item, locale }, () =>
      run.payload.update({
        collection: run.settings.slugs[item.key],
        id: stored.id,
        locale,
        data: { ...dataOf(run, item, texts), ...status },
        depth: 0,
        overrideAccess: true,
      }),
    )
    written += 1
  }
  return written
}

/** An entry's locale is published or once was, or an upload's texts are all there. */
function isComplete(args: { item: Planned; stored: Stored; texts: Data; locale: string }): boolean {
  const { item, stored, texts, locale } = args
  const textOf = (field: string) => {
    const value = stored[field]
    return isData(value) ? value[locale] : undefined
  }
  return item.isEntry
    ? Boolean(textOf('firstPublishedAt')) || textOf('_status') === 'published'
    : Object.keys(texts).every((field) => Boolean(textOf(field)))
}

function dataOf({ ids }: Run, { shared }: Planned, texts: Data): Record<string, unknown> {
  const idOf = ({ uid }: Link) => ids.get(uid)
  const data = resolveLinks(merge(shared, texts), idOf)
  return isData(data) ? data : {}
}

/** The newest version in all locales, from the trash too. */
async function find({ payload, settings }: Run, item: Planned): Promise<Stored | null> {
  const { docs } = await payload.find({
    collection: settings.slugs[item.key],
    where: { uid: { equals: item.uid } },
    locale: 'all',
    draft: true,
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
