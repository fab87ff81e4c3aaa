import type { Code, InlineText } from '../segments/types.js'

/**
 * How a code can be written: `nested` and `nestedEnd` enclose their text as an element does,
 * `start` and `end` are a pair that overlaps another, `orphan` has no partner.
 */
export type Role = 'alone' | 'nested' | 'nestedEnd' | 'start' | 'end' | 'orphanStart' | 'orphanEnd'

/** A piece of a text with what a writer needs to know of it. */
export type Piece = string | { code: Code; role: Role; occurrence: number }

/**
 * A text whose codes know their partners, and which occurrence of their id they are, from 1: both
 * halves of a pair have the same. An opening code belongs to the next closing code of its id.
 */
export function pairCodes(text: InlineText): Piece[] {
  const partners = partnersOf(text)
  const occurrences = new Map<string, number>()
  const numbers = new Map<number, number>()
  const open: number[] = []
  const nested = nestedOf(text, partners, open)
  return text.map((part, at) => {
    if (typeof part === 'string') return part
    const partner = partners.get(at)
    const isEnd = partner !== undefined && partner < at
    const occurrence = isEnd ? (numbers.get(partner) ?? 1) : (occurrences.get(part.id) ?? 0) + 1
    if (!isEnd) occurrences.set(part.id, occurrence)
    numbers.set(at, occurrence)
    return { code: part, role: roleOf(part, { partner, at, isNested: nested.has(at) }), occurrence }
  })
}

/** Whether every pair encloses its text as an element does. */
export function isNested(text: InlineText): boolean {
  return pairCodes(text).every(
    (piece) => typeof piece === 'string' || /^(alone|nested|nestedEnd)$/.test(piece.role),
  )
}

function roleOf(
  code: Code,
  { partner, at, isNested }: { partner: number | undefined; at: number; isNested: boolean },
): Role {
  if (code.code === 'alone') return 'alone'
  if (partner === undefined) return code.code === 'open' ? 'orphanStart' : 'orphanEnd'
  if (partner > at) return isNested ? 'nested' : 'start'
  return isNested ? 'nestedEnd' : 'end'
}

/** By place: where the other half stands. */
function partnersOf(text: InlineText): Map<number, number> {
  const open = new Map<string, number[]>()
  const partners = new Map<number, number>()
  text.forEach((part, at) => {
    if (typeof part === 'string' || part.code === 'alone') return
    if (part.code === 'open') {
      const waiting = open.get(part.id)
      if (waiting) waiting.push(at)
      else open.set(part.id, [at])
      return
    }
    const start = open.get(part.id)?.pop()
    if (start === undefined) return
    partners.set(start, at)
    partners.set(at, start)
  })
  return partners
}

/** Places of the codes of a text in which no pair overlaps another; none if one does. */
function nestedOf(
  text: InlineText,
  partners: ReadonlyMap<number, number>,
  open: number[],
): Set<number> {
  const nested = new Set<number>()
  for (const at of text.keys()) {
    const partner = partners.get(at)
    if (partner === undefined) continue
    if (partner > at) open.push(at)
    else if (open.pop() !== partner) return new Set()
    nested.add(at)
  }
  return nested
}
