import type { Option } from 'payload'

import type { Settings } from '../entries/settings.js'
import { adminLanguages } from '../i18n/hostTexts.js'

/** The configured locales to choose from, by code, named in the language of the admin. */
export function languageOptions(settings: Settings): Option[] {
  return settings.locales.map(({ code, name, tag }) => ({
    value: code,
    label: Object.fromEntries(
      adminLanguages().map((language) => [language, named(tag, language) ?? name]),
    ),
  }))
}

/** With a capital letter, as it stands alone. */
function named(tag: string, language: string): string | undefined {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag)
  return name && name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
