import { editText } from '../checks/editText.js'
import { numbersIn, type WrittenNumber } from '../checks/numbersIn.js'
import { writeNumber } from '../checks/writeNumber.js'
import { fromMarked, plainOf, toMarked } from '../segments/markedText.js'
import { likened } from './likened.js'
import type { MemoryQuery, MemoryUnit } from './types.js'

/**
 * The unit's target with the figures of the text asked for; null when the two sources differ in more
 * than their figures, when they do not differ, or when a figure that differs has no one place in the
 * target.
 */
export function replaceFigures(query: MemoryQuery, unit: MemoryUnit): string | null {
  const asked = plainOf(fromMarked(query.text))
  const known = plainOf(fromMarked(unit.source))
  const wanted = numbersIn(asked, query.sourceLocale)
  const given = numbersIn(known, unit.sourceLocale)
  if (given.length === 0 || wanted.length !== given.length) return null
  if (withoutFigures(asked, wanted) !== withoutFigures(known, given)) return null
  const changes = changesOf(given, wanted)
  if (!changes || changes.size === 0) return null
  const target = fromMarked(unit.target)
  const places = numbersIn(plainOf(target), unit.targetLocale)
  const edits = places.flatMap(({ value, from, to }) => {
    const now = value === null ? undefined : changes.get(value)
    return now ? [{ from, to, insert: rewritten(now, query.targetLocale), value }] : []
  })
  const found = new Set(edits.map(({ value }) => value))
  return [...changes.keys()].every((value) => found.has(value))
    ? toMarked(editText(target, edits))
    : null
}

/** Which figure becomes which; null if one would have to become two, or changes its sign. */
function changesOf(given: readonly WrittenNumber[], wanted: readonly WrittenNumber[]) {
  const all = new Map<string, WrittenNumber>()
  for (const [n, { value }] of given.entries()) {
    const now = wanted[n]
    if (value === null || !now?.value) return null
    if (value.startsWith('-') !== now.value.startsWith('-')) return null
    const before = all.get(value)
    if (before && before.value !== now.value) return null
    all.set(value, now)
  }
  return new Map([...all].filter(([value, now]) => value !== now.value))
}

/** A year has no groups; what has them in the source, or is long enough, has them in the target. */
function rewritten({ value, text }: WrittenNumber, tag: string): string {
  const isGrouped = /\d[^\d]\d{3}(?!\d)/u.test(text)
  return writeNumber({ value: value ?? '', like: text, tag, grouped: isGrouped })
}

function withoutFigures(plain: string, numbers: readonly WrittenNumber[]): string {
  const pieces = numbers.map(({ from }, n) => plain.slice(numbers[n - 1]?.to ?? 0, from))
  return likened([...pieces, plain.slice(numbers.at(-1)?.to ?? 0)].join('0')).alike
}
