import { alignCodes } from './alignCodes.js'
import { codeFacts } from './codeFacts.js'
import { stableJson } from '../../entries/stableJson.js'
import type { Content } from './types.js'

/**
 * The target with its codes standing for what those of the source now do, where they stood for what
 * those of the source did before; null where there is nothing to follow. What a translation has for
 * itself, such as a link to a page in its own language, stays.
 */
export function followCodes(sides: {
  source: Content
  target: Content
  before: Content
}): Content | null {
  const { source } = sides
  const before = hasSameCodes(sides) ? sides.before : alignCodes(sides.before, source)
  const target = alignCodes(sides.target, before)
  const followed = Object.entries(target.codes).flatMap(([id, code]) => {
    const [was, is] = [before.codes[id], source.codes[id]]
    if (!was || was.name !== is?.name) return []
    const facts = codeFacts(was)
    const isOld = facts !== null && facts !== codeFacts(is) && facts === codeFacts(code)
    return isOld ? [[id, is] as const] : []
  })
  if (followed.length === 0) return null
  return { text: target.text, codes: { ...target.codes, ...Object.fromEntries(followed) } }
}

/** Ids stand for places; in a text of the same codes they stand for the same ones. */
function hasSameCodes({ source, before }: { source: Content; before: Content }): boolean {
  const kinds = ({ codes }: Content) =>
    stableJson(Object.entries(codes).map(([id, { type, name }]) => [id, type, name]))
  return kinds(source) === kinds(before)
}
