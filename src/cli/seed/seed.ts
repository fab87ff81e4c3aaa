import { access } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'

import { contextWith } from '../../entries/operationContext.js'
import type { Settings } from '../../entries/settings.js'
import { seedContent } from './content/index.js'
import { type Link, TRANSLATOR } from './content/types.js'
import {
  type Data,
  isData,
  isUntouched,
  merge,
  type Planned,
  planSeed,
  resolveLinks,
  type Step,
  stepsOf,
} from './plan.js'
import { explain } from './explain.js'
import { requestUpdate } from './requestUpdate.js'

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
 * configured language that the seed speaks, its translations approved. One translation is behind its
 * source, and requested anew, so that translators see what that looks like.
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
  const [source] = stepsOf(item)
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
  for (const step of stepsOf(item)) {
    if (isComplete(item, stored, step) || !isUntouched(untouched(stored, step))) continue
    await explain({ item, locale: step.locale }, () => write(run, item, { stored, step }))
    written += 1
  }
  return written
}

function untouched(stored: Stored, { locale, data, replaced }: Step) {
  return { texts: replaced ?? data, stored, locale }
}

async function write(
  { payload, settings, ids }: Run,
  item: Planned,
  { stored: { id }, step: { locale, data, replaced } }: { stored: Stored; step: Step },
): Promise<void> {
  const isTranslation = item.isEntry && locale !== item.texts[0]?.locale
  await payload.update({
    collection: settings.slugs[item.key],
    id,
    locale,
    data: {
      ...dataOf({ ids }, item, data),
      ...(item.isEntry ? { _status: 'published' } : {}),
      ...(isTranslation ? { translator: TRANSLATOR } : {}),
    },
    // Our own translations have been reviewed.
    context: contextWith({ context: {} }, { judged: { [locale]: 'approved' } }),
    depth: 0,
    overrideAccess: true,
  })
  if (!replaced || !item.revision) return
  const { behind, reason } = item.revision
  await requestUpdate({ payload, settings }, { type: item.key, id, locale: behind, reason })
}

/** An entry's locale is published or once was, or an upload's texts are all there. */
function isComplete(item: Planned, stored: Stored, { locale, data, replaced }: Step): boolean {
  // Whether a text has been replaced is seen in the text itself.
  if (replaced) return false
  const textOf = (field: string) => {
    const value = stored[field]
    return isData(value) ? value[locale] : undefined
  }
  return item.isEntry
    ? Boolean(textOf('firstPublishedAt')) || textOf('_status') === 'published'
    : Object.keys(data).every((field) => Boolean(textOf(field)))
}

function dataOf(
  { ids }: Pick<Run, 'ids'>,
  { shared }: Planned,
  texts: Data,
): Record<string, unknown> {
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
