import {
  type Endpoint,
  type Field,
  isolateObjectProperty,
  NotFound,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'

import { ENTRY_KEYS, type EntryKey } from '../entries/slugs.js'
import { keepShared } from '../access/keepShared.js'
import { may } from '../access/may.js'
import { mayEditShared } from '../access/mayEditShared.js'
import { callerOf } from '../access/roles.js'
import { localeParameter } from '../entries/localeParameter.js'
import { asObject, asObjects } from '../entries/read.js'
import { PluginError } from '../errors.js'
import { refuseLocale } from '../entries/refuseLocale.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { findByIds } from '../entries/findByIds.js'
import { languageName } from '../i18n/languageName.js'
import { sourceLocaleOf } from '../entries/translatedFrom.js'
import { carryOutDue } from '../schedule/carryOut.js'
import { WriteReached } from '../saving/databaseGuard.js'
import { inTransaction } from '../saving/inTransaction.js'
import { fieldsOfRow, storedFields, isGroup, isRows } from '../entries/fields.js'
import { partOfRequest } from '../saving/partOfRequest.js'
import { sameRow } from '../entries/sameValue.js'
import { takeTurn } from '../database/units.js'
import { type OperationContext } from '../entries/operationContext.js'
import { described, type Operation } from '../schema/operation.js'

type Doc = Record<string, unknown>
type Restoration = {
  req: PayloadRequest
  settings: Settings
  type: EntryKey
  slug: string
  version: string
  parent: number | string
}

/** Set by every save, or never. */
const NOT_RESTORED = [
  ...['id', 'uid', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'revision'],
  ...['firstPublishedAt', 'translatedFrom', 'approvedAt'],
]

function restoreOperation(settings: Settings): Operation {
  const meaning = 'One language; without it, every one that the caller can write.'
  return {
    summary: 'Restores the texts of a version as a draft.',
    query: z.object({ locale: localeParameter(settings, meaning).optional() }),
    answer: 'The entry, with a message and the languages that were restored.',
    returns: z.looseObject({
      id: z.union([z.int(), z.string()]),
      message: z.string(),
      locales: z.array(z.string()),
    }),
  }
}

/**
 * `POST /api/SLUG/versions/ID?locale=es`: restores the texts of a version as a draft, in one
 * locale, or without `locale` in every locale that the caller can write. Only then are shared
 * fields restored too, if the caller can edit them. An entry in the trash is not found. It replaces
 * Payload's own endpoint, which rewrites every locale. All of it is done, or nothing.
 */
export function restoreEndpoint(settings: Settings, slug: string): Endpoint {
  const handler: Endpoint['handler'] = async (req) => {
    const asked = refuseLocale(req, settings) ?? null
    const version = String(req.routeParams?.id)
    const parent = await parentOf(req, slug, version)
    const codes = settings.locales.map(({ code }) => code)
    const wanted = asked ? codes.filter((code) => code === asked) : codes
    const [entry] = await findByIds(req, { collection: slug, ids: [parent] })
    if (!entry || entry.deletedAt) throw new NotFound(req.t)
    const sourceLocale = sourceLocaleOf(entry, settings)
    const collection = typeOf(settings, slug)
    const caller = callerOf(req.user, settings)
    const locales = wanted.filter((locale) =>
      may({ caller, collection, action: 'restore', locale, sourceLocale, settings }),
    )
    if (locales.length === 0) throw refusal(req, asked ? [asked] : wanted)
    const shared = !asked && mayEditShared(req, slug, settings)
    const doc = await restore(
      { req, settings, type: collection, slug, version, parent },
      { locales, shared },
    )
    const names = locales.map((locale) => languageName(req, locale)).join(', ')
    const said = message(req, 'restore.done', { locales: names })
    return Response.json({ ...doc, message: said, locales })
  }
  return described({ path: '/versions/:id', method: 'post', handler }, restoreOperation(settings))
}

/** Only collections of entries have this endpoint. */
function typeOf({ slugs }: Settings, slug: string): EntryKey {
  const type = ENTRY_KEYS.find((key) => slugs[key] === slug)
  if (type) return type
  throw new Error(`${slug} is not an entry collection.`)
}

function refusal(req: PayloadRequest, locales: string[]): PluginError {
  const names = locales.map((locale) => languageName(req, locale)).join(', ')
  return new PluginError('NOT_ALLOWED', message(req, 'restore.nothing', { locales: names }))
}

async function parentOf(req: PayloadRequest, slug: string, version: string) {
  if (!req.user) throw new PluginError('NOT_ALLOWED', message(req, 'restore.noVersion'))
  const { parent } = asObject(
    await req.payload.findVersionByID({
      collection: slug,
      id: version,
      depth: 0,
      overrideAccess: false,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context', 'transactionID']),
    }),
  )
  if (typeof parent === 'number' || typeof parent === 'string') return parent
  throw new PluginError('BAD_USER_INPUT', message(req, 'restore.noVersion'))
}

/** Tries every locale first, so that the last of them cannot be refused when others are done. */
async function restore(
  restoration: Restoration,
  { locales, shared }: { locales: string[]; shared: boolean },
): Promise<Doc> {
  const { req, settings, type, slug, parent } = restoration
  return inTransaction(req, async () => {
    await takeTurn(req, `${slug}:${parent}`)
    // A schedule takes the draft of its moment, not what is restored after it.
    await carryOutDue({ payload: req.payload, settings, req }, { type, id: parent })
    const parts: Part[] = []
    for (const locale of locales) parts.push(await partIn(restoration, { locale, shared }))
    const changed = parts.filter(({ isSame }) => !isSame)
    for (const part of changed) await tryPart(restoration, part)
    let doc = parts[0]?.original ?? {}
    for (const part of changed) doc = await writePart(restoration, part)
    return doc
  })
}

/** The values that a restore writes in one locale, and the current ones. */
type Part = { locale: string; data: Doc; original: Doc; isSame: boolean }

async function partIn(
  { req, slug, version, parent }: Restoration,
  { locale, shared }: { locale: string; shared: boolean },
): Promise<Part> {
  const own = await partOfRequest(req)
  const asked = { collection: slug, locale, fallbackLocale: false, depth: 0, req: own } as const
  const past = await req.payload.findVersionByID({ ...asked, id: version, overrideAccess: true })
  // A draft read would give the live entry where the locale itself has no newer draft.
  const now = await req.payload.findVersions({
    ...asked,
    where: { and: [{ parent: { equals: parent } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const { fields } = req.payload.collections[slug]?.config ?? { fields: [] }
  const submitted = emptied(fields, asObject(past.version))
  const original = asObject(now.docs[0]?.version)
  const data = restorable(shared ? submitted : keepShared({ fields, submitted, original }))
  const isSame = sameRow(data, restorable(emptied(fields, original)))
  return { locale, data, original, isSame }
}

async function tryPart(restoration: Restoration, part: Part): Promise<void> {
  try {
    await writePart(restoration, part, { isDryRun: true })
  } catch (error) {
    if (!(error instanceof WriteReached)) throw error
  }
}

async function writePart(
  { req, slug, parent }: Restoration,
  { locale, data }: Part,
  context: OperationContext = {},
): Promise<Doc> {
  const doc = await req.payload.update({
    ...{ collection: slug, id: parent, locale, data, draft: true, depth: 0 },
    fallbackLocale: false,
    overrideAccess: false,
    req: await partOfRequest(req, { ...context, restores: true }),
  })
  return asObject(doc)
}

function restorable(doc: Doc): Doc {
  return Object.fromEntries(Object.entries(doc).filter(([name]) => !NOT_RESTORED.includes(name)))
}

/** With null for what is not there, which a save would otherwise leave as it is. */
function emptied(fields: readonly Field[], doc: Doc): Doc {
  const result: Doc = { ...doc }
  for (const field of storedFields(fields)) {
    const value = doc[field.name]
    if (isGroup(field)) result[field.name] = emptied(field.fields, asObject(value))
    else if (isRows(field)) {
      result[field.name] = asObjects(value).map((row) => emptied(fieldsOfRow(field, row), row))
    } else result[field.name] = value ?? null
  }
  return result
}
