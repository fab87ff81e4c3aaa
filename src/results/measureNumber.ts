import type { MeasureData } from '../editions/types.js'
import { unitOf } from './units.js'

/** More than any number of JavaScript needs, and as many as every engine takes. */
const ALL_DIGITS = 20

/** How the number of a measure is written: digits after the mark, and sign. */
export function numberOptions(measure: MeasureData): Intl.NumberFormatOptions {
  return {
    ...fractionDigits(measure),
    // 'negative' writes no minus before a value that is rounded to zero.
    signDisplay: measure.form === 'signed' ? 'exceptZero' : 'negative',
  }
}

/** The measure's value as far as it is shown: 1.04 with one decimal is 1. */
export function shownValue(measure: MeasureData): number {
  const plain = new Intl.NumberFormat('en', { ...fractionDigits(measure), useGrouping: false })
  return Number(plain.format(measure.value)) + 0 // -0 becomes 0
}

function fractionDigits({ value, unit, decimals }: MeasureData): Intl.NumberFormatOptions {
  if (decimals !== null && decimals >= 0) {
    const digits = Math.min(Math.trunc(decimals), ALL_DIGITS)
    return { minimumFractionDigits: digits, maximumFractionDigits: digits }
  }
  return {
    minimumFractionDigits: Number.isInteger(value) ? 0 : minorDigits(unit),
    maximumFractionDigits: ALL_DIGITS,
  }
}

/** An amount that is not round is written to the cent, or whatever its currency has. */
function minorDigits(code: string): number {
  if (unitOf(code)?.kind !== 'money') return 0
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: code })
  return format.resolvedOptions().minimumFractionDigits ?? 0
}
