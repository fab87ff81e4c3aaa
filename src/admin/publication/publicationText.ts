import { sayIn, type Say as SayOf } from '../../i18n/fillText.js'
import { publication as en } from '../../i18n/en/publication.js'
import { publication as es } from '../../i18n/es/publication.js'
import { publication as fr } from '../../i18n/fr/publication.js'

export type PublicationTextKey = keyof typeof en

/** Gives a text in the language of the admin, `{name}` replaced from `vars`. */
export type Say = SayOf<PublicationTextKey>

/** The texts about publication in one language; English if that is none of ours. */
export function publicationTexts(language: string): Say {
  return sayIn<PublicationTextKey>({ en, es, fr }, language)
}

/** A language's name in the language of the admin: « espagnol ». */
export function nameOfLanguage(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(code) ?? code
  } catch {
    // A host may name its locales as it likes.
    return code
  }
}
