import type { Option } from 'payload'

import type { Settings } from '../entries/settings.js'

/** The configured locales to choose from, by code, each under its own name. */
export function languageOptions(settings: Settings): Option[] {
  return settings.locales.map(({ code, name, tag }) => ({
    value: code,
    label: name.charAt(0).toLocaleUpperCase(tag) + name.slice(1),
  }))
}
