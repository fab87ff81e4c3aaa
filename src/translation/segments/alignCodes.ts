import { ALIGNMENT } from '../../entries/limits.js'
import { stableJson } from '../../entries/stableJson.js'
import type { CodeData, Content } from './types.js'

/** By which sign a code of the target is one of the source, the surest first. */
const SIGNS: ((code: CodeData) => string)[] = [
  ({ type, name, data }) => stableJson([type, name, data]),
  (code) => formatSign(code) ?? `${code.type} ${code.name}`,
  (code) => formatSign(code) ?? code.type,
]

/** Bold is no translation of italic, as one link is of another, and nor is red of blue. */
function formatSign({ type, name, data }: CodeData): string | null {
  if (type !== 'fmt') return null
  return name === 'linebreak' || name === 'tab' ? name : stableJson(data)
}

/**
 * The target with the ids that its codes have in the source, though they stand in another order
 * there. Formatting that comes twice has one id twice; a code that the source has not gets an id
 * above all of the source's.
 */
export function alignCodes(target: Content, source: Content): Content {
  if (Object.keys(target.codes).length === 0) return target
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  for (const sign of SIGNS) {
    const left = {
      own: signed(target, sign).filter(({ id }) => !ids.has(id)),
      others: signed(source, sign).filter(({ id }) => !taken.has(id)),
    }
    for (const { own, other } of likePairs(left)) {
      if (ids.has(own) || taken.has(other)) continue
      ids.set(own, other)
      taken.add(other)
    }
  }
  nameOthers(target, source, ids)
  return {
    text: target.text.map((part) =>
      typeof part === 'string' ? part : { ...part, id: ids.get(part.id) ?? part.id },
    ),
    codes: Object.fromEntries(
      Object.entries(target.codes).map(([id, code]) => [ids.get(id) ?? id, code]),
    ),
  }
}

type Signed = { id: string; at: number; sign: string }

/** The codes of a text, where each stands among them, and its sign. */
function signed(content: Content, sign: (code: CodeData) => string): Signed[] {
  const alone = aloneIn(content)
  return Object.entries(content.codes).map(([id, code], at) => {
    return { id, at, sign: `${alone.has(id)} ${sign(code)}` }
  })
}

/**
 * Codes of target and source with the same sign, those that stand nearest first. Where that would be
 * more pairs than `ALIGNMENT.codes` of one sign, the first is paired with the first and so on.
 */
function likePairs({ own, others }: { own: readonly Signed[]; others: readonly Signed[] }) {
  const [mine, theirs] = [bySign(own), bySign(others)]
  const pairs = [...mine].flatMap(([sign, some]) => {
    const like = theirs.get(sign) ?? []
    const isMany = some.length * like.length > ALIGNMENT.codes
    return isMany ? inOrder(some, like) : some.flatMap((one) => like.map((it) => pairOf(one, it)))
  })
  return pairs.sort((a, b) => a.away - b.away || a.at - b.at)
}

function bySign(codes: readonly Signed[]): Map<string, Signed[]> {
  const signs = new Map<string, Signed[]>()
  for (const code of codes) {
    const list = signs.get(code.sign)
    if (list) list.push(code)
    else signs.set(code.sign, [code])
  }
  return signs
}

function inOrder(own: readonly Signed[], others: readonly Signed[]) {
  return own.flatMap((one, n) => {
    const other = others[n]
    return other ? [pairOf(one, other)] : []
  })
}

function pairOf(own: Signed, other: Signed) {
  return { own: own.id, other: other.id, at: own.at, away: Math.abs(own.at - other.at) }
}

function nameOthers(target: Content, source: Content, ids: Map<string, string>): void {
  let last = Object.keys(source.codes).reduce((most, id) => Math.max(most, Number(id)), 0)
  const codes = Object.entries(target.codes).map(([id, code], at) => {
    return { id, at, isOptional: code.optional, data: stableJson(code.data) }
  })
  const twins = new Map<string, { id: string; at: number }>()
  const note = (code: { id: string; at: number; data: string }) => {
    if (code.at < (twins.get(code.data)?.at ?? Infinity)) twins.set(code.data, code)
  }
  for (const code of codes) if (ids.has(code.id)) note(code)
  for (const code of codes) {
    if (ids.has(code.id)) continue
    const twin = code.isOptional ? twins.get(code.data) : undefined
    ids.set(code.id, (twin && ids.get(twin.id)) ?? String((last += 1)))
    note(code)
  }
}

/** The codes of a text that stand alone: those are never a pair in another. */
function aloneIn({ text }: Content): ReadonlySet<string> {
  const alone = text.flatMap((part) =>
    typeof part !== 'string' && part.code === 'alone' ? [part.id] : [],
  )
  return new Set(alone)
}
