import type { XmlElement } from '../../xml/types.js'
import { checkData, checkHints, checkPairsOfAttributes, checkSubType } from './checkCodes.js'
import { checkTargets, dataOf, demandUnique } from './checkIds.js'
import { checkEnd } from './checkPairs.js'
import { attr, children, isCore, shown } from './names.js'
import { dataIds, partOf } from './readDocument.js'
import type { Checked, Report, Version } from './types.js'

const REUSE = '5.1.4'

/** Translation candidates: their ids, and the core elements that they hold. @see XLIFF 2.1 §5.1 */
export function checkMatches({ root, units, version, report }: Checked): void {
  for (const matches of units.flatMap(({ element }) => children(element, 'mtc:matches'))) {
    const all = children(matches, 'mtc:match')
    demandUnique(all, 'its <mtc:matches>', report, '5.1.7.1')
    for (const match of all) {
      checkMatch(match, { version, report })
      checkLanguage(match, attr(root, 'trgLang'), report)
    }
  }
}

type Context = { version: Version; report: Report }

function checkMatch(match: XmlElement, { version, report }: Context): void {
  if (attr(match, 'subType') !== undefined && attr(match, 'type') === undefined) {
    report(match, '5.1.7.8', `${shown(match)}: subType needs the attribute type.`)
  }
  const part = partOf(match, 1)
  const sources = part.source?.inlines ?? []
  const inlines = [...sources, ...(part.target?.inlines ?? [])]
  demandUnique(dataOf(match), 'its <mtc:match>', report, REUSE)
  demandUnique(sources, 'its <mtc:match>', report, REUSE)
  // The id of the match itself is of another scope.
  const own = { ...part, element: { ...match, attributes: [] } }
  checkTargets([own], { report, section: REUSE, scope: '<mtc:match>' })
  const data = dataIds(match)
  for (const code of inlines.filter((one) => isCore(one, 'ph', 'pc', 'sc', 'ec'))) {
    checkData(code, { data, scope: '<mtc:match>', report, section: REUSE })
    checkPairsOfAttributes(code, { version, report })
    checkHints(code, report)
    checkSubType(code, report)
    if (code.name === 'ec') checkEnd(code, report)
  }
  checkEnds(inlines, report)
}

/** What begins in a match ends in it, and the other way round, unless it says that it stands alone. */
function checkEnds(inlines: readonly XmlElement[], report: Report): void {
  const valuesOf = (name: string, attribute: string) =>
    new Set(inlines.filter((one) => isCore(one, name)).map((one) => attr(one, attribute)))
  for (const [start, end] of [
    ['sc', 'ec'],
    ['sm', 'em'],
  ] as const) {
    const [starts, ends] = [valuesOf(start, 'id'), valuesOf(end, 'startRef')]
    for (const one of inlines.filter((each) => isCore(each, start, end))) {
      const id = attr(one, one.name === start ? 'id' : 'startRef')
      const partners = one.name === start ? ends : starts
      if (attr(one, 'isolated') === 'yes' || id === undefined || partners.has(id)) continue
      const what = one.name === start ? 'ends' : 'begins'
      const message = `${shown(one)}: what ${what} "${id}" must be in the same <mtc:match>.`
      report(one, REUSE, message)
    }
  }
}

/** Only a translation for reference is in another language than the document's. @see XLIFF 2.1 §5.1.6.3 */
function checkLanguage(match: XmlElement, wanted: string | undefined, report: Report): void {
  if (attr(match, 'reference') === 'yes' || wanted === undefined) return
  for (const target of children(match, 'xlf:target')) {
    const given = attr(target, 'xml:lang') ?? attr(match, 'xml:lang')
    if (!given || given.toLowerCase() === wanted.toLowerCase()) continue
    const message = `${shown(match)}: the xml:lang of its target must be "${wanted}", the trgLang of <xliff>, unless reference is "yes", got "${given}".`
    report(target, '5.1.6.3', message)
  }
}
