import { audit as en } from '../../i18n/en/audit.js'
import { audit as es } from '../../i18n/es/audit.js'
import { audit as fr } from '../../i18n/fr/audit.js'
import { sayIn, type Say } from '../../i18n/fillText.js'

/** The texts about the audit log in one language; English if that is none of ours. */
export function auditTexts(language: string): Say<keyof typeof en> {
  return sayIn<keyof typeof en>({ en, es, fr }, language)
}
