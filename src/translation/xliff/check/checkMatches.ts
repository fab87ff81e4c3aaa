import { checkData, checkPairsOfAttributes } from './checkCodes.js'
import { checkTargets, dataOf, demandUnique } from './checkIds.js'
import { attr, children, isCore, shown } from './names.js'
import { dataIds, partOf } from './readDocument.js'
import type { Checked } from './types.js'

const REUSE = '5.1.4'

/** Translation candidates: their ids, and the core elements that they hold. @see XLIFF 2.1 §5.1 */
export function checkMatches({ units, version, report }: Checked): void {
  for (const { element: unit } of units) {
    for (const matches of children(unit, 'mtc:matches')) {
      const all = children(matches, 'mtc:match')
      demandUnique(all, 'its <mtc:matches>', report, '5.1.7.1')
      for (const match of all) {
        if (attr(match, 'subType') !== undefined && attr(match, 'type') === undefined) {
          report(match, '5.1.7.8', `${shown(match)}: subType needs the attribute type.`)
        }
        const part = partOf(match, 1)
        const sources = part.source?.inlines ?? []
        const inlines = [...sources, ...(part.target?.inlines ?? [])]
        demandUnique(dataOf(match), 'its <mtc:match>', report, REUSE)
        demandUnique(sources, 'its <mtc:match>', report, REUSE)
        // The match has an id of its own scope.
        const own = { ...part, element: { ...match, attributes: [] } }
        checkTargets([own], { report, section: REUSE, scope: '<mtc:match>' })
        const data = dataIds(match)
        for (const one of inlines.filter(({ name }) => ['ph', 'pc', 'sc', 'ec'].includes(name))) {
          checkData(one, { data, scope: '<mtc:match>', report, section: REUSE })
          checkPairsOfAttributes(one, { version, report })
        }
        const ends = (name: string) =>
          new Set(inlines.filter((one) => isCore(one, name)).map((one) => attr(one, 'startRef')))
        const partners = { sc: ends('ec'), sm: ends('em') }
        for (const start of inlines.filter((one) => isCore(one, 'sc', 'sm'))) {
          const isAlone = attr(start, 'isolated') === 'yes'
          if (isAlone || partners[start.name as 'sc' | 'sm'].has(attr(start, 'id'))) continue
          const message = `${shown(start)}: what ends "${attr(start, 'id')}" must be in the same <mtc:match>.`
          report(start, REUSE, message)
        }
      }
    }
  }
}
