import type { Field } from 'payload'

import { isLocalised, placedFields } from '../entries/fields.js'
import { asObject } from '../entries/read.js'
import { liveAfter } from '../saving/liveAfter.js'
import { copyOfLive, liveCopies, newestInTurn } from './copies.js'
import { hasRelations, heal, type Loss, nameOf } from './losses.js'
import type {
  Change,
  Doc,
  EntryCopies,
  Finding,
  LoggedChange,
  Mend,
  StoredVersion,
} from './types.js'

type Args = { copies: EntryCopies; fields: readonly Field[]; whole: boolean }

/** What became of one document while it was looked at. */
type Mended = { doc: Doc; findings: Finding[] }

/**
 * Parts that an entry has lost and an older state of it has: those of the live document, and those
 * of the newest version. They are lost when the copy of the live document has them, or when the
 * audit log tells of no save that took them away. Null when nothing is lost.
 */
export function lost(args: Args): Mend | null {
  const { copies } = args
  const live = mendedLive(args)
  const newest = mendedNewest(args, live.doc)
  const findings = [...live.findings, ...newest.findings]
  if (findings.length === 0) return null
  const versions = new Map<StoredVersion, Doc>()
  const copy = copyOfLive(copies)
  if (copy && live.copy !== copy.doc) versions.set(copy, live.copy)
  const [top] = copies.versions
  if (top && newest.doc !== top.doc) versions.set(top, newest.doc)
  const change: Change = {
    live: live.doc === copies.live ? null : live.doc,
    versions: [...versions].map(([{ id, updatedAt }, doc]) => ({ id, doc, updatedAt })),
    remove: [],
    newest: null,
  }
  const isMended = change.live !== null || change.versions.length > 0
  return { findings, change: isMended ? change : null }
}

/** The live document against its own copy, the copies before it, and what publication requires. */
function mendedLive(args: Args): Mended & { copy: Doc } {
  const { copies, fields, whole } = args
  const copy = copyOfLive(copies)
  const findings: Finding[] = []
  let doc: Doc = copies.live
  let twin: Doc = copy?.doc ?? {}
  const note = (losses: Loss[], kind: Finding['kind'], from: string) => {
    if (losses.length > 0) findings.push({ kind, lost: losses.map(nameOf), from })
  }
  if (copy) {
    const own = heal({ before: copy.doc, after: doc, fields })
    const others = heal({ before: copies.live, after: copy.doc, fields })
    note(own.losses, 'liveLost', copy.time)
    if (own.losses.length > 0) doc = own.healed
    // Of the newest version it is told below.
    if (others.losses.length > 0) twin = others.healed
    if (others.losses.length > 0 && copies.versions[0] === copy) {
      note(others.losses, 'newestLost', copies.time)
    }
  }
  const before = liveCopies(copies.versions, copies.time)
  const chain = [{ updatedAt: copies.time, time: copies.time, doc: copies.live }, ...before]
  for (const { source, losses } of whole ? [] : stolen(copies, chain, fields)) {
    const isLost = (loss: Loss) => losses.has(nameOf(loss))
    const next = heal({ before: source.doc, after: doc, fields, isLost })
    note(next.losses, 'liveLost', source.time)
    if (next.losses.length > 0) doc = next.healed
    if (copy) twin = healedOnly({ before: source.doc, after: twin, fields, isLost })
  }
  const filled = filledBlanks({ doc, twin, before, fields })
  findings.push(...filled.findings)
  return { doc: filled.doc, copy: copy ? filled.twin : {}, findings }
}

/** The newest version against those that were the newest before it, and against what is live. */
function mendedNewest({ copies, fields, whole }: Args, live: Doc): Mended {
  const [newest] = copies.versions
  if (!newest) return { doc: {}, findings: [] }
  if (whole) return { doc: newest.doc, findings: [] }
  const isCopy = copyOfLive(copies) === newest
  const findings: Finding[] = []
  let doc = newest.doc
  const take = (source: { doc: Doc; time: string }, isLost: (loss: Loss) => boolean) => {
    const { healed, losses } = heal({ before: source.doc, after: doc, fields, isLost })
    if (losses.length === 0) return
    doc = healed
    findings.push({ kind: 'newestLost', lost: losses.map(nameOf), from: source.time })
  }
  for (const { source, losses } of stolen(copies, newestInTurn(copies.versions), fields)) {
    take(source, (loss) => losses.has(nameOf(loss)))
  }
  // Texts alone may have been taken out of a draft; of a status that is gone no log need tell.
  const statuses = asObject(newest.doc._status)
  const isText = ({ path, locale }: Loss) => path === 'texts' && !statuses[locale ?? '']
  take({ doc: live, time: copies.time }, isCopy ? () => true : isText)
  return { doc, findings: isCopy ? withoutTold(findings, copies.time) : findings }
}

/** The copy of the live document has been told of already. */
function withoutTold(findings: Finding[], time: string): Finding[] {
  return findings.filter(({ from }) => from !== time)
}

type State = { updatedAt: string; time: string; doc: Doc }
type Stolen<S> = { source: S; losses: Set<string> }

/**
 * For each state of a row the parts that the next one lacks although no save took them away, the
 * newest state first.
 */
function stolen<S extends State>(
  copies: EntryCopies,
  states: readonly S[],
  fields: readonly Field[],
): Stolen<S>[] {
  return states.slice(1).flatMap((source, index) => {
    const next = states[index] ?? source
    const { losses } = heal({ before: source.doc, after: next.doc, fields })
    const span = { after: nextSave(copies, source), until: states[index - 1]?.updatedAt }
    const keepsSome = hasRelations(fields, next.doc)
    const gone = losses.filter((loss) => {
      if (loss.isRelation && keepsSome) return false
      return !wasMeant(copies, loss, { ...span, saved: next.updatedAt, state: next.doc })
    })
    return gone.length > 0 ? [{ source, losses: new Set(gone.map(nameOf)) }] : []
  })
}

/**
 * When the save after a state began: what the log told before is of the state's own. A version may
 * be dated later than the clock said, as each is later than the one before it; not so its row.
 */
function nextSave({ versions }: EntryCopies, { updatedAt }: State): string {
  const at = versions.findIndex((version) => version.updatedAt === updatedAt)
  const newer = versions.slice(0, Math.max(at, 0)).reverse()
  const next = newer[0]?.snapshot ? newer[1] : newer[0]
  if (!next) return updatedAt
  return next.createdAt < next.updatedAt ? next.createdAt : next.updatedAt
}

/** Milliseconds by which versions may be ahead of the clock. */
const MAX_LEAD = 1000

/** From the save that follows a state to the end of the save that made the next. */
type Span = { after: string; saved: string; until?: string | undefined; state: Doc }

/**
 * Whether the log tells of the loss, or cannot tell: it does not reach back to the state that had
 * the part, because it was pruned or the entry is older than it; or it has nothing of the save that
 * made the next state. Of events in one millisecond with a save, those count that speak for it.
 */
function wasMeant(copies: EntryCopies, { path, locale }: Loss, span: Span): boolean {
  const { after, saved, until = '9999', state } = span
  const events = copies.events.filter(({ at }) => at >= after && at <= until)
  const early = new Date(Date.parse(after) - MAX_LEAD).toISOString()
  const isRestore = ({ at, action }: LoggedChange) =>
    action === 'restore' && at > early && at <= until
  if (copies.events.some(isRestore)) return true
  // No save takes the status of a locale away.
  if (path === 'texts' && locale !== null && !asObject(state._status)[locale]) return false
  const reachesBack = copies.events.some(({ at }) => at < after)
  const isTold = copies.events.some(({ at }) => at > saved && at < until)
  if (!reachesBack || !isTold) return true
  if (path === 'texts') {
    return events.some((event) => event.locale === locale && event.fields.length > 0)
  }
  const field = path.split('.')[0]
  return events.some(({ fields }) => fields.some((name) => name.split('.')[0] === field))
}

function healedOnly(args: Parameters<typeof heal>[0]): Doc {
  const { healed, losses } = heal(args)
  return losses.length > 0 ? healed : args.after
}

/** Locales that are public without the texts that publication requires. */
function filledBlanks(args: {
  doc: Doc
  twin: Doc
  before: readonly StoredVersion[]
  fields: readonly Field[]
}): Mended & { twin: Doc } {
  const { before, fields } = args
  let { doc, twin } = args
  const findings: Finding[] = []
  const required = requiredTexts(fields).length
  for (const { locale, names } of blankLocales(doc, fields)) {
    const lacks = (other: Doc, name: string) => isEmpty(asObject(other[name])[locale])
    const copies = before.filter(
      ({ doc: { _status } }) => asObject(_status)[locale] === 'published',
    )
    const had = names.filter((name) => copies.some((version) => !lacks(version.doc, name)))
    // A crash takes all texts of a locale. One that nothing ever had is required since later.
    const gone = had.length === 0 && names.length === required ? names : had
    if (gone.length === 0) continue
    const source = copies.find((version) => !gone.some((name) => lacks(version.doc, name)))
    const lost = gone.map((path) => nameOf({ path, locale }))
    findings.push({ kind: 'publishedBlank', lost, from: source?.time ?? null })
    if (!source) continue
    const merge = (live: Doc) =>
      liveAfter({ fields, live, latest: source.doc, locale, shared: 'live' })
    doc = merge(doc)
    twin = merge(twin)
  }
  return { doc, twin, findings }
}

/** Locales of a document that are published, and the required texts that they lack. */
export function blankLocales(
  doc: Doc,
  fields: readonly Field[],
): { locale: string; names: string[] }[] {
  const needed = requiredTexts(fields)
  if (doc.deletedAt) return []
  return Object.entries(asObject(doc._status)).flatMap(([locale, status]) => {
    const names = needed.filter((name) => isEmpty(asObject(doc[name])[locale]))
    return status === 'published' && names.length > 0 ? [{ locale, names }] : []
  })
}

/** Fields without which no locale is published, whatever else it says. */
export function requiredTexts(fields: readonly Field[]): string[] {
  return placedFields(fields).flatMap(({ field, within }) => {
    const isText = ['text', 'textarea', 'richText'].includes(field.type)
    const isNeeded = 'required' in field && field.required === true
    // Payload does not ask for what it does not show.
    const isAlways = [field, ...within].every(({ admin }) => admin?.condition === undefined)
    return isText && isNeeded && isAlways && isLocalised(field) ? [field.name] : []
  })
}

/** What a crash leaves; an editor's white space is a text. */
function isEmpty(value: unknown): boolean {
  return value === null || value === undefined
}
