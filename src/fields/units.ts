import type { Option } from 'payload'

import { unitName } from '../results/unitName.js'
import { UNITS } from '../results/units.js'

/** Units to choose from: the common ones first, then currencies, each with name and code. */
export function unitOptions(): Option[] {
  return UNITS.map(({ code }) => ({
    value: code,
    label: ({ i18n }) => labelOf(code, i18n.language),
  }))
}

function labelOf(code: string, language: string): string {
  const name = unitName(code, language)
  const capital = name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
  return /^[A-Z]{3}$/.test(code) ? `${capital} (${code})` : capital
}
