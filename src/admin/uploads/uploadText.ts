import { uploads as en } from '../../i18n/en/uploads.js'
import { uploads as es } from '../../i18n/es/uploads.js'
import { uploads as fr } from '../../i18n/fr/uploads.js'
import { sayIn, type Say } from '../../i18n/fillText.js'

/** The texts about uploads in one language; English if that is none of ours. */
export function uploadTexts(language: string): Say<keyof typeof en> {
  return sayIn<keyof typeof en>({ en, es, fr }, language)
}
