import { stableJson } from '../../editions/contentHash.js'
import type { CodeData, Content } from './types.js'

/** By which sign a code of the target is one of the source, the surest first. */
const SIGNS: ((code: CodeData) => string)[] = [
  ({ type, name, data }) => stableJson([type, name, data]),
  ({ type, name }) => `${type} ${name}`,
  ({ type }) => type,
]

/**
 * The target with the ids that its codes have in the source, though they stand in another order
 * there. Formatting that comes twice has one id twice; a code that the source has not gets an id
 * above all of the source's.
 */
export function alignCodes(target: Content, source: Content): Content {
  const ids = new Map<string, string>()
  const free = new Map(Object.entries(source.codes))
  const alone = { source: aloneIn(source), target: aloneIn(target) }
  for (const sign of SIGNS) {
    for (const [id, code] of Object.entries(target.codes)) {
      if (ids.has(id)) continue
      const found = [...free].find(
        ([own, its]) => alone.source.has(own) === alone.target.has(id) && sign(its) === sign(code),
      )
      if (!found) continue
      ids.set(id, found[0])
      free.delete(found[0])
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
