import { audit as en } from '../../i18n/en/audit.js'
import { audit as es } from '../../i18n/es/audit.js'
import { audit as fr } from '../../i18n/fr/audit.js'

const TABLES: Record<string, Record<keyof typeof en, string>> = { en, es, fr }

/** A text about the audit log in the language of the admin; English if that is none of ours. */
export function auditText(key: keyof typeof en, language: string): string {
  return (TABLES[language] ?? en)[key]
}
