import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { type EntryKey, entryKeyOf } from '../../entries/slugs.js'
import { findRaw } from '../../entries/store.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'
import type { EntryRequest } from '../../access/readDocs.js'
import { inUnit } from '../../saving/inUnit.js'
import type { ImportReport } from '../api/types.js'
import { toMarked } from '../segments/markedText.js'
import { endingsOf, readAs } from '../formats/pickFormat.js'
import type { MergeResult } from '../xliff/mergeSegment.js'
import { mergeEntry } from '../xliff/mergeEntry.js'
import type { ReadEntry, ReadFile } from '../xliff/model.js'
import { type NamedFile, unzipFiles } from '../xliff/zipFiles.js'
import { commentFrom } from './commentFrom.js'
import { tagOf } from './exchangeEntry.js'
import { type Opened, openTranslation } from './openTranslation.js'
import { ownNotesOf } from './ownNotesOf.js'
import { type AidsOf, type InnerSegment, saveTranslation } from './saveTranslation.js'

type Choices = { prefer: 'file' | 'cms'; dry: boolean; aidsOf: AidsOf }
/** An entry of a file and the entry here that it belongs to. */
type Pair = { read: ReadEntry; request: EntryRequest; opened: Opened }

/** The files of texts that were sent: one, several, or those of a zip. */
export function filesIn(sent: readonly NamedFile[], { translation }: Settings): NamedFile[] {
  const endings = endingsOf(translation.formats.texts)
  return sent.flatMap((file) => (isZip(file.bytes) ? unzipFiles(file.bytes, endings) : [file]))
}

/**
 * Merges the translations of a file into the drafts of its entries, three ways, each entry as one
 * save. A file that cannot be read, or that holds an entry that is not here, is refused whole.
 *
 * @param own Of the entry that the file is said to be for; else the file says it.
 * @throws BAD_USER_INPUT with line and reason, NOT_ALLOWED
 */
export async function importXliff(
  { req, settings }: { req: PayloadRequest; settings: Settings },
  { file, own, ...choices }: Choices & { file: NamedFile; own?: EntryRequest },
): Promise<ImportReport> {
  const read = readAs(settings.translation.formats.texts, file, {})
  const how = { file, read, own, ...choices }
  if (!own || choices.dry) return importRead({ req, settings }, how)
  // One entry is one unit of work, from the first look at it.
  const ref = { type: own.type, id: String(own.req.routeParams?.id) }
  return inUnit({ payload: req.payload, settings, req }, ref, () =>
    importRead({ req, settings }, how),
  )
}

async function importRead(
  { req, settings }: { req: PayloadRequest; settings: Settings },
  {
    file,
    read,
    own,
    ...choices
  }: Choices & { file: NamedFile; read: ReadFile; own: EntryRequest | undefined },
): Promise<ImportReport> {
  const pairs: Pair[] = []
  for (const entry of read.entries) {
    const request = own ?? (await requestFor({ req, settings }, { entry, read }))
    const opened = await openTranslation(request)
    if (own) refuseOther(opened, { entry, count: read.entries.length })
    refuseLocales(opened, read)
    if (!opened.may.edit)
      throw new PluginError('NOT_ALLOWED', message(req, 'translating.notAllowed'))
    pairs.push({ read: entry, request, opened })
  }
  const report: ImportReport = { file: file.name, applied: 0, unchanged: 0, segments: [] }
  const segments: ImportReport['segments'][number][] = []
  for (const pair of pairs) segments.push(...(await importEntry(pair, choices)))
  const count = (...wanted: string[]) =>
    segments.filter(({ outcome }) => wanted.includes(outcome)).length
  return {
    ...report,
    applied: count('applied', 'sourceChanged'),
    unchanged: count('unchanged'),
    segments,
  }
}

async function importEntry(
  { read, request, opened }: Pair,
  { prefer, dry, aidsOf }: Choices,
): Promise<ImportReport['segments'][number][]> {
  const { segments: present } = opened
  const { results, homeless } = mergeEntry({ present, incoming: read.segments, prefer })
  const isOwn = await ownNotesOf(results, { opened, aidsOf })
  const noted = new Map(
    results.map((result) => {
      return [result.id, commentFrom(result, opened, (text) => isOwn(result.id, text))]
    }),
  )
  const wanted = results.flatMap((result): InnerSegment[] => {
    const comment = noted.get(result.id)?.text
    const write = { ...wantedOf(result, opened), ...(comment === undefined ? {} : { comment }) }
    return Object.keys(write).length > 0 ? [{ id: result.id, ...write }] : []
  })
  if (!dry && wanted.length > 0) await saveTranslation(request, wanted, aidsOf)
  const lines = new Map(read.segments.map(({ id, line }) => [id, line]))
  return [
    ...results.map(({ id, outcome, message: said }) => {
      const { text: comment, problem: left } = noted.get(id) ?? {}
      return {
        ...{ id, outcome, message: outcome === 'applied' ? null : said },
        line: lines.get(id) ?? null,
        ...(comment === undefined ? {} : { comment }),
        ...(left === undefined ? {} : { left }),
      }
    }),
    ...homeless.map(({ id, line, message: said }) => ({
      ...{ id, outcome: 'noHome' as const, message: said, line },
    })),
  ]
}

/** What is to be written of a segment, if anything is. */
function wantedOf(result: MergeResult, { segments, may }: Opened): Omit<InnerSegment, 'id'> {
  const judgement = judgementOf(result, may)
  const { id, target, machine, basedOn } = result
  const isHere = () => segments.some((segment) => segment.id === id && segment.target !== null)
  if (!target) return judgement && isHere() ? { judgement } : {}
  return {
    ...{ target: toMarked(target.text), judgement: judgement ?? 'draft' },
    ...(machine === undefined ? {} : { origin: `machine:${machine}` as const }),
    ...(basedOn?.source ? { madeFrom: toMarked(basedOn.source) } : {}),
  }
}

/** The state of a translation in the file, limited to the importing user's rights. */
function judgementOf({ state }: MergeResult, may: Opened['may']): InnerSegment['judgement'] {
  if (state === 'approved' && may.approve) return 'approved'
  if (state === 'approved' || state === 'inReview') return may.submit ? 'inReview' : 'draft'
  return state === undefined ? undefined : 'draft'
}

/** The entry here that an entry of a file is: the one with its uid. */
async function requestFor(
  { req, settings }: { req: PayloadRequest; settings: Settings },
  { entry, read }: { entry: ReadEntry; read: ReadFile },
): Promise<EntryRequest> {
  const store = { payload: req.payload, settings, req }
  const where = { uid: { equals: entry.id } }
  const [row] = await findRaw(store, {
    key: 'translations',
    where,
    select: { entryType: true, entry: true },
  })
  const type = entryKeyOf(row?.entryType)
  if (!row || !type) {
    throw new PluginError('BAD_USER_INPUT', message(req, 'translating.noEntry', { id: entry.id }))
  }
  const target = settings.locales.find(({ tag, code }) => [tag, code].includes(read.targetLocale))
  return entryRequest(
    { req, settings },
    { type, id: String(row.entry), locale: target?.code ?? read.targetLocale },
  )
}

/** What the request of one of several entries has for itself. */
const OWN: (keyof PayloadRequest)[] = [
  'routeParams',
  'locale',
  'fallbackLocale',
  'context',
  'transactionID',
]

/** The request as if it had named this entry and target locale in its address. */
export function entryRequest(
  { req, settings }: { req: PayloadRequest; settings: Settings },
  { type, id, locale }: { type: EntryKey; id: string; locale: string },
): EntryRequest {
  // Not `Object.create`: from Node 24 on, a request keeps its headers where no heir finds them.
  const named = isolateObjectProperty(req, OWN)
  named.routeParams = { ...req.routeParams, id, target: locale }
  return { req: named, settings, type }
}

/** What is sent to an entry is for that entry alone; a file of another tool does not say for which. */
function refuseOther(
  { entry: { doc }, store }: Opened,
  { entry: { id, collection }, count }: { entry: ReadEntry; count: number },
): void {
  const isOther = id !== String(doc.uid) && collection !== null
  if (!isOther && count === 1) return
  const said =
    count > 1
      ? message(store.req, 'translating.severalEntries', { count })
      : message(store.req, 'translating.otherEntry', { id })
  throw new PluginError('BAD_USER_INPUT', said)
}

function refuseLocales(opened: Opened, { sourceLocale, targetLocale }: ReadFile): void {
  const { entry, locale, store } = opened
  const wantedSource = tagOf(opened, entry.sourceLocale)
  const wantedTarget = tagOf(opened, locale)
  const isSame = (given: string, tag: string, code: string) =>
    [tag, code].some((one) => one.toLowerCase() === given.toLowerCase())
  if (
    isSame(sourceLocale, wantedSource, entry.sourceLocale) &&
    isSame(targetLocale, wantedTarget, locale)
  )
    return
  const said = { source: sourceLocale, target: targetLocale, wantedSource, wantedTarget }
  throw new PluginError('BAD_USER_INPUT', message(store.req, 'translating.otherLocales', said))
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}
