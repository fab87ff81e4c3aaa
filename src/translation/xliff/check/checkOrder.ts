import { effectiveOrder, placeOf } from './effectiveOrder.js'
import { attr } from './names.js'
import type { Checked, Unit } from './types.js'

/** Targets that say their place say each another one of the unit. @see XLIFF 2.1 §4.3.1.24 and §4.8.2 */
export function checkOrder({ units, report }: Checked): void {
  for (const unit of units) {
    const count = unit.parts.length
    const taken = new Map<number, number>()
    for (const part of effectiveOrder(unit.parts, 'source')) {
      if (!part.target || attr(part.target.element, 'order') === undefined) continue
      const place = placeOf(part)
      if (place > count) {
        const message = `<target>: order must be from 1 to ${count}, the parts of the unit, got ${place}.`
        report(part.target.element, '4.3.1.24', message)
      }
      const other = taken.get(place) ?? implicitAt(unit, place)
      if (other !== undefined) {
        const message = `<target>: order ${place} is already that of the target in line ${other}.`
        report(part.target.element, '4.3.1.24', message)
      }
      taken.set(place, part.target.element.line)
    }
    checkGaps(unit, taken, report)
  }
}

/** The line of the target that has this place without saying so. */
function implicitAt({ parts }: Unit, place: number): number | undefined {
  const target = parts[place - 1]?.target
  return target && attr(target.element, 'order') === undefined ? target.element.line : undefined
}

/** A target that leaves its place leaves it to another that says so. */
function checkGaps({ parts }: Unit, taken: Map<number, number>, report: Checked['report']): void {
  const isWhole = parts.every(({ target }) => target)
  for (const part of parts) {
    if (!part.target || isWhole || attr(part.target.element, 'order') === undefined) continue
    if (taken.has(part.position)) continue
    const message = `<target>: it leaves place ${part.position}, but no other target of the unit has the order ${part.position}.`
    report(part.target.element, '4.8.2', message)
  }
}
