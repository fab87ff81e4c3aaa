import { sourceHash } from '../segments/sourceHash.js'
import type { CodeData, Content, InlineText, Segment } from '../segments/types.js'
import { codeProblem, type CodeProblem } from './codeProblem.js'
import { homeCodes } from './homeCodes.js'
import { isBlank } from './joinText.js'
import type { ExchangeState, ReadNote, ReadSegment } from './model.js'
import { repeatsSource } from './repeatsSource.js'
import { textHash } from './textHash.js'
import { withoutForeignLayout } from './withoutForeignLayout.js'

/**
 * What becomes of a segment that came back:
 * - `applied`: the translation is to be stored
 * - `sourceChanged`: to be stored as stale, as it translates an earlier source
 * - `unchanged`: the text is to stay as it is
 * - `conflict`: someone has translated it here in the meantime; it stays as it is
 * - `rejected`: it cannot be stored; `code` says why
 */
export type MergeOutcome = 'applied' | 'unchanged' | 'sourceChanged' | 'conflict' | 'rejected'

export type MergeResult = {
  /** Of the segment here. */
  id: string
  outcome: MergeOutcome
  code?: CodeProblem['code'] | 'PARTIAL' | 'UNFIT_CHARACTER'
  /** For people: what happened and what to do. */
  message: string
  /** To be stored; absent when the text is to stay. */
  target?: Content
  /** To be stored; absent when the state is to stay. Whether the importer may set it is not asked. */
  state?: ExchangeState
  /** The machine whose text it is, by its name; absent for a person's. */
  machine?: string
  /** What translators have noted in the file. */
  notes?: readonly ReadNote[]
  /** What the translation was made from, when that is not the present source. */
  basedOn?: { source: InlineText | null; sourceHash: string | null }
}

export type MergeOptions = {
  /** Which translation to take where both have changed. @default 'cms' */
  prefer?: 'file' | 'cms'
}

/**
 * Merges a translation with what is stored now, three ways: against the source and the target that
 * were exported. Deletes nothing: an empty target changes nothing. A file that does not know what
 * was exported is merged two ways, and its translation is taken.
 */
export function mergeSegment({
  present,
  incoming: given,
  prefer,
}: { present: Segment; incoming: ReadSegment } & MergeOptions): MergeResult {
  const { id } = present
  const incoming = withoutForeignLayout(given, present.source.text)
  if (incoming.missing) {
    const message = `target: expected all pieces of the text, ${incoming.missing} are not translated. Translate them.`
    return { id, outcome: 'rejected', code: 'PARTIAL', message }
  }
  if (incoming.target === null || isNone(incoming, present)) {
    return { id, outcome: 'unchanged', message: 'The file has no translation.' }
  }
  const text = onLines(homeCodes(incoming, present), present)
  const isSame = isSameSource(incoming, present)
  const arrived = { text, hash: textHash(text), isSame, before: textHash(present.target?.text) }
  if (arrived.hash === arrived.before) return unchanged(incoming, arrived, id)
  return (
    reject(incoming, present, arrived) ??
    keep(incoming, arrived, { id, prefer }) ??
    apply(incoming, present, arrived)
  )
}

function isNone({ source, target, state }: ReadSegment, present: Segment): boolean {
  if (isBlank(target) && !isBlank(present.source.text)) return true
  return state === 'missing' && repeatsSource(source, target)
}

/** Tools break lines as they like; a field of one line cannot hold that. */
function onLines(text: InlineText, { multiline, source, target }: Segment): InlineText {
  const isBroken = ({ text: known }: Content) =>
    known.some((part) => typeof part === 'string' && /[\r\n]/.test(part))
  if (multiline || isBroken(source) || (target && isBroken(target))) return text
  return text.map((part) => (typeof part === 'string' ? part.replace(/[\r\n]+[ \t]*/g, ' ') : part))
}

type Arrived = {
  text: InlineText
  hash: string
  /** Hash of the present target. */
  before: string
  /** The source is the one that was translated, typography aside. */
  isSame: boolean
}

/** The file's own words count, and so does the hash: some tools change white space in sources. */
function isSameSource({ source, exported }: ReadSegment, present: Segment): boolean {
  if (exported?.sourceHash === sourceHash(present.source)) return true
  if (source === null) return false
  return (
    sourceHash({ text: shapeOf(source) }) === sourceHash({ text: shapeOf(present.source.text) })
  )
}

/** NUL and halves of characters: no database takes them. */
const UNFIT = /[\0\p{Surrogate}]/u

/** A text in which codes are compared by kind: other tools may renumber them. */
export function shapeOf(text: InlineText): InlineText {
  return text.map((part) => (typeof part === 'string' ? part : { ...part, id: '0' }))
}

function unchanged(incoming: ReadSegment, { isSame }: Arrived, id: string): MergeResult {
  const result = { id, outcome: 'unchanged', message: 'The translation is here already.' } as const
  const { state, exported } = incoming
  const hasMoved = state && exported?.state && state !== exported.state
  // Someone has looked at the text and said that it is right as it is.
  if (hasMoved && isSame && state !== 'missing' && state !== 'stale') return { ...result, state }
  return result
}

function reject(incoming: ReadSegment, present: Segment, arrived: Arrived): MergeResult | null {
  const { source } = present
  if (arrived.text.some((part) => typeof part === 'string' && UNFIT.test(part))) {
    const message = 'target: expected text, got U+0000 or half a character. Remove it.'
    return { id: present.id, outcome: 'rejected', code: 'UNFIT_CHARACTER', message }
  }
  const inFile = new Set(
    incoming.source?.flatMap((part) => (typeof part === 'string' ? [] : part.id)),
  )
  const required = Object.keys(source.codes).filter(
    // A translation of an earlier source cannot have what has been added since.
    (id) => source.codes[id]?.optional === false && (arrived.isSame || inFile.has(id)),
  )
  const known = [source, present.target]
  const found = codeProblem({ text: arrived.text, known, required })
  return found && { id: present.id, outcome: 'rejected', ...found }
}

function keep(
  { exported }: ReadSegment,
  { hash, before }: Arrived,
  { id, prefer = 'cms' }: { id: string; prefer?: 'file' | 'cms' },
): MergeResult | null {
  const known = exported?.targetHash
  if (known === undefined || known === before) return null
  if (hash === known) {
    const message = 'The file has not changed it; a newer translation is here.'
    return { id, outcome: 'unchanged', message }
  }
  if (prefer === 'file') return null
  const message =
    'The translation has been changed here since the export, and otherwise in the file. ' +
    'Compare both, or import again and prefer the file.'
  return { id, outcome: 'conflict', message }
}

function apply(incoming: ReadSegment, present: Segment, { text, isSame }: Arrived): MergeResult {
  const { id } = present
  const target: Content = { text, codes: codesFor(text, present) }
  const { source, exported, machine } = incoming
  const from = machine === undefined ? {} : { machine }
  if (isSame) {
    return { id, outcome: 'applied', message: 'Stored.', target, state: stateOf(incoming), ...from }
  }
  return {
    id,
    outcome: 'sourceChanged',
    message:
      'The source has changed since the export, so the translation is stale. Check it against the source.',
    target,
    state: 'stale',
    ...from,
    basedOn: {
      source,
      sourceHash: exported?.sourceHash ?? (source && sourceHash({ text: source })),
    },
  }
}

/**
 * A changed text is no longer approved, unless the file says that it is. A machine's text waits for
 * a person, and not for a reviewer, until the file says that one has approved it.
 */
function stateOf({ state, exported, machine }: ReadSegment): ExchangeState {
  if (state === 'inReview') return machine === undefined ? state : 'draft'
  return state === 'approved' && exported?.state !== 'approved' ? state : 'draft'
}

/** A link may lead elsewhere in a translation: what its code stands for there goes first. */
function codesFor(text: InlineText, { source, target }: Segment): Record<string, CodeData> {
  const codes: Record<string, CodeData> = {}
  for (const id of idsIn(text)) {
    const [own, given] = [target?.codes[id], source.codes[id]]
    const data = own && (!given || own.name === given.name) ? own : given
    if (data) codes[id] = data
  }
  return codes
}

function idsIn(text: InlineText): Set<string> {
  return new Set(text.flatMap((part) => (typeof part === 'string' ? [] : part.id)))
}
