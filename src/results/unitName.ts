import { resultTexts } from './texts.js'
import { unitOf } from './units.js'

/**
 * The unit's name in the language of `tag` (BCP 47), in the singular: « kilogramme », « dollar
 * canadien ». Where neither CLDR nor our table has one, its symbol; an unknown code is its own
 * name.
 */
export function unitName(code: string, tag: string): string {
  const unit = unitOf(code)
  if (!unit) return code
  if (unit.kind === 'money')
    return new Intl.DisplayNames([tag, 'en'], { type: 'currency' }).of(code) ?? code
  if (unit.intl === undefined) return resultTexts(tag).unitNames[code] ?? unit.symbol ?? code
  const name = new Intl.NumberFormat([tag, 'en'], {
    style: 'unit',
    unit: unit.intl,
    unitDisplay: 'long',
  })
    .formatToParts(1)
    .flatMap((part) => (part.type === 'unit' ? [part.value] : []))
    .join(' ')
  return name.trim() || code
}
