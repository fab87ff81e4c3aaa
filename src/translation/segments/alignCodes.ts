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
  const ids = new Map<string, string>()
  for (const sign of SIGNS) {
    const taken = new Set(ids.values())
    for (const { own, other } of likePairs(target, source, sign)) {
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

/** Codes of target and source with the same sign, those that stand nearest first. */
function likePairs(target: Content, source: Content, sign: (code: CodeData) => string) {
  const signed = (content: Content) => {
    const alone = aloneIn(content)
    return Object.entries(content.codes).map(([id, code], at) => {
      return { id, at, sign: `${alone.has(id)} ${sign(code)}` }
    })
  }
  const others = signed(source)
  return signed(target)
    .flatMap((own) =>
      others
        .filter((other) => other.sign === own.sign)
        .map((other) => ({ own: own.id, other: other.id, away: Math.abs(own.at - other.at) })),
    )
    .sort((a, b) => a.away - b.away)
}

function nameOthers(target: Content, source: Content, ids: Map<string, string>): void {
  let last = Math.max(0, ...Object.keys(source.codes).map(Number))
  for (const [id, code] of Object.entries(target.codes)) {
    if (ids.has(id)) continue
    const twin = Object.entries(target.codes).find(
      ([other, its]) =>
        code.optional && ids.has(other) && stableJson(its.data) === stableJson(code.data),
    )
    ids.set(id, (twin && ids.get(twin[0])) ?? String((last += 1)))
  }
}

/** The codes of a text that stand alone: those are never a pair in another. */
function aloneIn({ text }: Content): ReadonlySet<string> {
  const alone = text.flatMap((part) =>
    typeof part !== 'string' && part.code === 'alone' ? [part.id] : [],
  )
  return new Set(alone)
}
