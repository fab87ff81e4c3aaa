import { forms as en } from '../../i18n/en/forms.js'
import { forms as es } from '../../i18n/es/forms.js'
import { forms as fr } from '../../i18n/fr/forms.js'
import { sayIn, type Say } from '../../i18n/fillText.js'

export type FormSay = Say<keyof typeof en>

/** The texts about forms in one language; English if that is none of ours. */
export function formTexts(language: string): FormSay {
  return sayIn<keyof typeof en>({ en, es, fr }, language)
}
