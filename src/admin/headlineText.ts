import { headline as en } from '../i18n/en/headline.js'
import { headline as es } from '../i18n/es/headline.js'
import { headline as fr } from '../i18n/fr/headline.js'
import { sayIn, type Say } from '../i18n/fillText.js'

export type HeadlineSay = Say<keyof typeof en>

/** The texts about headlines in one language; English if that is none of ours. */
export function headlineTexts(language: string): HeadlineSay {
  return sayIn<keyof typeof en>({ en, es, fr }, language)
}
