import type { PayloadRequest } from 'payload'

import { adminLanguages } from './hostTexts.js'

/** A locale's name in the language of the person's admin: « espagnol ». */
export function languageName(req: PayloadRequest, locale: string | null | undefined): string {
  if (!locale) return ''
  try {
    return (
      new Intl.DisplayNames([req.i18n.language, 'en'], { type: 'language' }).of(locale) ?? locale
    )
  } catch {
    // A host may name its locales as it likes.
    return locale
  }
}

/**
 * A language's name in each language of the admin, and in each locale by its code: Payload's page of
 * versions looks for the locale that is edited, and falls over a label that has no text for it.
 */
export function languageNames(
  tag: string,
  locales: readonly { code: string; tag: string }[],
): Record<string, string> {
  const asked = [...locales, ...adminLanguages().map((code) => ({ code, tag: code }))]
  const nameIn = (language: string) =>
    new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  return Object.fromEntries(asked.map(({ code, tag: language }) => [code, nameIn(language)]))
}
