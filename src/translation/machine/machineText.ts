import { addressesIn } from '../checks/addressesIn.js'
import { isFormsMessage, placeholdersIn } from '../checks/icuParts.js'
import { termsIn } from '../glossary/termsIn.js'
import type { Term } from '../glossary/types.js'
import { plainOf } from '../segments/markedText.js'
import type { Code, InlineText } from '../segments/types.js'
import { joinText } from '../xliff/joinText.js'
import { messageRuns, messageWords } from './messageRuns.js'
import { fromTagged, type Piece, toTagged } from './taggedText.js'
import type { MachineProblem } from './types.js'

type Problem = { problem: MachineProblem }

/** What a machine is asked for one text, and how its answers make the translation. */
export type MachineText = {
  /** Tagged; none where a text has no words, and several where a message has forms. */
  texts: readonly string[]
  /** The translation, from answers in the same order. */
  read: (answers: readonly string[]) => { text: InlineText } | Problem
}

type Keeping = {
  /** Terms that stay as they are: a list to be used again, since an index is made of it. */
  never: readonly Term[]
  /** BCP 47. */
  sourceLocale: string
}

/**
 * Makes a text ready for a machine. Codes, placeholders, addresses and words that the glossary does
 * not translate become tags; of a message with forms each form is a text of its own. Pure.
 */
export function machineText(source: InlineText, keeping: Keeping): MachineText | Problem {
  const plain = plainOf(source)
  if (isFormsMessage(plain)) return messageText(source, keeping)
  const pieces = source.flatMap((part) => (typeof part === 'string' ? kept(part, keeping) : [part]))
  if (!hasWords(pieces)) return { texts: [], read: () => ({ text: source }) }
  return {
    texts: [toTagged(pieces)],
    read: ([answer = '']) => {
      const given = fromTagged(answer, pieces)
      return given ? { text: withEdgesOf(source, joined(given)) } : LOST
    },
  }
}

const LOST: Problem = { problem: { code: 'codes', values: {} } }

/** A message with forms has no codes: they would be in some forms and not in others. */
function messageText(source: InlineText, keeping: Keeping): MachineText | Problem {
  const plain = plainOf(source)
  const runs = source.every((part) => typeof part === 'string') ? messageRuns(plain) : null
  if (!runs) return { problem: { code: 'message', values: {} } }
  const all = runs.map(({ parts }) =>
    parts.flatMap((part) =>
      'keep' in part ? [part] : kept(part.words, keeping, { isMessage: true }),
    ),
  )
  return {
    texts: all.map(toTagged),
    read: (answers) => {
      let written = ''
      let from = 0
      for (const [at, run] of runs.entries()) {
        const given = fromTagged(answers[at] ?? '', all[at] ?? [])
        if (!given) return LOST
        const whole = plain.slice(run.from, run.to)
        written += plain.slice(from, run.from) + rewritten(whole, { given, asked: all[at] ?? [] })
        from = run.to
      }
      return { text: [written + plain.slice(from)] }
    },
  }
}

/** Words that come back as they were stay as they are written: there is more than one way to quote. */
function rewritten(
  whole: string,
  { given, asked }: { given: readonly Piece[]; asked: readonly Piece[] },
): string {
  const read = (pieces: readonly Piece[]) => pieces.map(wordsOf).join('')
  if (read(given).trim() === read(asked).trim()) return whole
  const words = given.map((piece) =>
    typeof piece === 'string' ? messageWords(piece) : wordsOf(piece),
  )
  return withEdges(whole, words.join(''))
}

/** Words in pieces: what stays is set apart, the longest where two overlap. */
function kept(
  words: string,
  { never, sourceLocale }: Keeping,
  { isMessage = false } = {},
): Piece[] {
  const ranges = [
    ...(isMessage ? [] : placeholdersIn(words)),
    ...addressesIn(words),
    ...termsIn(words, never, sourceLocale),
  ].sort((a, b) => a.from - b.from || b.to - a.to)
  const pieces: Piece[] = []
  let at = 0
  const write = (text: string) => (isMessage ? messageWords(text) : text)
  for (const { from, to } of ranges) {
    if (from < at) continue
    pieces.push(...lines(words.slice(at, from)), { keep: write(words.slice(from, to)) })
    at = to
  }
  pieces.push(...lines(words.slice(at)))
  return pieces.filter((piece) => piece !== '')
}

function lines(words: string): Piece[] {
  return words
    .split(/(\r\n|\r|\n)/)
    .map((part, at): Piece => (at % 2 === 0 ? part : { line: part }))
}

function hasWords(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => typeof piece === 'string' && /\p{L}/u.test(piece))
}

function joined(pieces: readonly Piece[]): InlineText {
  return joinText(
    pieces.map((piece): string | Code =>
      typeof piece === 'object' && 'code' in piece ? piece : wordsOf(piece),
    ),
  )
}

function wordsOf(piece: Piece): string {
  if (typeof piece === 'string') return piece
  if ('keep' in piece) return piece.keep
  return 'line' in piece ? piece.line : ''
}

/** Engines drop the spaces around a text. */
function withEdgesOf(source: InlineText, target: InlineText): InlineText {
  const [first] = source
  const last = source.at(-1)
  return joinText(
    target.map((part, at) => {
      if (typeof part !== 'string') return part
      const start = at === 0 && typeof first === 'string' ? before(first) : null
      const end = at === target.length - 1 && typeof last === 'string' ? behind(last) : null
      const words = start === null ? part : start + part.trimStart()
      return end === null ? words : words.trimEnd() + end
    }),
  )
}

function withEdges(source: string, target: string): string {
  return before(source) + target.trim() + behind(source)
}

function before(words: string): string {
  return words.slice(0, words.length - words.trimStart().length)
}

function behind(words: string): string {
  return words.slice(words.trimEnd().length)
}
