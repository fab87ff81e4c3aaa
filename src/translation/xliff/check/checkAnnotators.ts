import type { XmlElement } from '../../xml/types.js'
import { attr, descendants, isCore, shown } from './names.js'
import { perElement } from './perElement.js'
import type { Report } from './types.js'

/** Data categories of ITS 2.0, by the identifiers that its §5.7 gives them. */
const CATEGORIES = new Set(
  'allowed-characters directionality domain elements-within-text external-resource id-value language-information locale-filter localization-note localization-quality-issue localization-quality-rating mt-confidence preserve-space provenance storage-size target-pointer terminology text-analysis translate'.split(
    ' ',
  ),
)

/** Confidences, and the category of the tool that is to be named with each. */
const CONFIDENCES = [
  ['its:taConfidence', 'text-analysis', '5.9.6.7'],
  ['its:termConfidence', 'terminology', '5.9.7'],
  ['its:mtConfidence', 'mt-confidence', '5.9.7'],
] as const

/** Which tools made the metadata: written rightly, and there where a confidence needs it. @see XLIFF 2.1 §5.9.5 */
export function checkAnnotators(
  element: XmlElement,
  around: readonly XmlElement[],
  report: Report,
): void {
  const value = attr(element, 'its:annotatorsRef')
  if (value !== undefined) checkValue(element, value, report)
  for (const [name, category, section] of CONFIDENCES) {
    if (attr(element, name) === undefined) continue
    if (
      around.some((one) => categoriesOf(one).includes(category)) ||
      isInMarkedSpan(around, category)
    )
      continue
    const message = `${shown(element)}: ${name} needs its:annotatorsRef with "${category}" here or around.`
    report(element, section, message)
  }
}

function checkValue(element: XmlElement, value: string, report: Report): void {
  const seen = new Set<string>()
  for (const entry of value.trim().split(/\s+/)) {
    const [, category = '', tool = ''] = /^([^|]*)\|(.*)$/.exec(entry) ?? []
    if (!CATEGORIES.has(category) || tool === '') {
      const message = `${shown(element)}: its:annotatorsRef must be category|tool pairs with spaces between, got "${entry}".`
      report(element, '5.9.5', message)
    } else if (seen.has(category)) {
      report(element, '5.9.5', `${shown(element)}: its:annotatorsRef names "${category}" twice.`)
    }
    seen.add(category)
  }
}

function categoriesOf(element: XmlElement): string[] {
  const entries = (attr(element, 'its:annotatorsRef') ?? '').split(/\s+/)
  return entries.map((entry) => entry.replace(/\|.*/, ''))
}

/** A pair of `<sm>` and `<em>` spans what it does not contain: any in the unit may be the one around. */
function isInMarkedSpan(around: readonly XmlElement[], category: string): boolean {
  const unit = around.find((one) => isCore(one, 'unit'))
  return unit !== undefined && markedIn(unit).has(category)
}

/** The categories that the start markers of a unit name tools of. */
const markedIn = perElement((unit) => {
  const markers = descendants(unit).filter((one) => isCore(one, 'sm'))
  return new Set(markers.flatMap(categoriesOf))
})
