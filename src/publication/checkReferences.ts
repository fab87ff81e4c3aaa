import type { CollectionSlug } from 'payload'

import { asObject, asText, asTexts } from '../entries/read.js'
import type { CheckOptions } from '../fields/alsoCheck.js'
import { isPublishing } from '../entries/isPublishing.js'
import { isBeingFilledIn } from '../fields/isBeingFilledIn.js'
import type { TextKey } from '../i18n/en.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { ENTRY_KEYS } from '../entries/slugs.js'
import { findByIds } from '../entries/findByIds.js'
import { languageName } from '../i18n/languageName.js'

type Id = number | string
type Raw = Record<string, unknown>
type References = {
  options: CheckOptions
  settings: Settings
  collection: CollectionSlug
  ids: readonly Id[]
  /** References that were stored already: a draft may keep those that lead nowhere by now. */
  stored: readonly Id[]
}

/** The problems of references to one collection: a text key and its names. */
type Problem = { key: TextKey; names: string[] }

/**
 * Checks a relation or upload field to one collection. The target must exist. If a locale is
 * published, the target must not be in the trash, and images need a text alternative in that
 * locale. One query.
 */
export async function checkReferences(args: {
  value: unknown
  options: CheckOptions & { relationTo?: unknown }
  settings: Settings
}): Promise<string | true> {
  const { value, options, settings } = args
  if (isBeingFilledIn(options) || typeof options.relationTo !== 'string') return true
  const stored = idsOf(options.previousValue)
  return problemsWith({
    options,
    settings,
    collection: options.relationTo,
    ids: idsOf(value),
    stored,
  })
}

/** As `checkReferences`, for references found anywhere. */
export async function problemsWith(references: References): Promise<string | true> {
  const { options, ids, stored } = references
  const publishing = isPublishing(options.data)
  const doubtful = publishing ? ids : ids.filter((id) => !stored.includes(id))
  const found = await readReferenced(references, doubtful)
  const problems = [gone(doubtful, found)]
  if (publishing) problems.push(await inTrash([...found.values()], references))
  if (publishing) problems.push(withoutAlt([...found.values()], references))
  const language = languageName(options.req, options.req.locale)
  const sentences = problems
    .filter(({ names }) => names.length > 0)
    .map(({ key, names }) => message(options.req, key, { names: names.join(', '), language }))
  return sentences.length > 0 ? sentences.join(' ') : true
}

function gone(ids: readonly Id[], found: ReadonlyMap<string, Raw>): Problem {
  const names = ids.filter((id) => !found.has(String(id))).map(String)
  return { key: 'check.reference.gone', names }
}

/**
 * What is referenced, by id. Of entries, which may be long, it is only read whether they are in the
 * trash; consents and uploads are needed whole by other checks and by the editions.
 */
async function readReferenced(
  { options, settings, collection }: References,
  ids: readonly Id[],
): Promise<ReadonlyMap<string, Raw>> {
  const isEntry = ENTRY_KEYS.some((key) => settings.slugs[key] === collection)
  const select = isEntry ? { select: { deletedAt: true } as const } : {}
  const docs = await findByIds(options.req, { collection, ids, ...select })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

/** One more query if there are any, for their names. */
async function inTrash(docs: Raw[], references: References): Promise<Problem> {
  const { options, collection } = references
  const ids = docs.filter(({ deletedAt }) => deletedAt).flatMap(({ id }) => idsOf(id))
  const trashed = await findByIds(options.req, { collection, ids })
  return { key: 'check.reference.trash', names: trashed.map((doc) => nameOf(doc, references)) }
}

function withoutAlt(docs: Raw[], references: References): Problem {
  const { settings, collection, options } = references
  const key = 'check.reference.alt'
  if (collection !== settings.slugs.media) return { key, names: [] }
  const names = docs
    .filter(({ mimeType }) => String(mimeType).startsWith('image/'))
    .filter(({ alt }) => inLocale(alt, options.req.locale) === null)
    .map((doc) => nameOf(doc, references))
  return { key, names }
}

/** The entry's title in the request's locale, else in any, else its id. */
function nameOf(doc: Raw, { options, collection }: References): string {
  const { req } = options
  const title = doc[req.payload.collections[collection]?.config.admin.useAsTitle ?? 'id']
  const name =
    asText(title) ?? inLocale(title, req.locale) ?? asTexts(Object.values(asObject(title)))[0]
  return name ? message(req, 'check.name.quoted', { name }) : String(doc.id)
}

function inLocale(value: unknown, locale: string | null | undefined): string | null {
  return locale ? asText(asObject(value)[locale]) : null
}

/** The ids in a relation's value, populated or not. */
export function idsOf(value: unknown): Id[] {
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((item: unknown): Id[] => {
    if (typeof item === 'number' || typeof item === 'string') return item === '' ? [] : [item]
    return typeof item === 'object' && item !== null && 'id' in item ? idsOf(item.id) : []
  })
}
