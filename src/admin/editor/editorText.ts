import { sayIn, type Say } from '../../i18n/fillText.js'
import { editor as en } from '../../i18n/en/editor.js'
import { editor as es } from '../../i18n/es/editor.js'
import { editor as fr } from '../../i18n/fr/editor.js'

/** The texts of the editor in one language; English if that is none of ours. */
export function editorTexts(language: string): Say<keyof typeof en> {
  return sayIn<keyof typeof en>({ en, es, fr }, language)
}
