import type { PayloadRequest } from 'payload'

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
