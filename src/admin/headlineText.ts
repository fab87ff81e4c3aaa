import { headline as en } from '../i18n/en/headline.js'
import { headline as es } from '../i18n/es/headline.js'
import { headline as fr } from '../i18n/fr/headline.js'

export type HeadlineTextKey = keyof typeof en

const TABLES: Record<string, Record<HeadlineTextKey, string>> = { en, es, fr }

/** A text about headlines in the language of the admin; English if that is none of ours. */
export function headlineText(args: {
  key: HeadlineTextKey
  vars?: Record<string, string | number> | undefined
  language: string
}): string {
  const { key, vars = {}, language } = args
  const text = (TABLES[language] ?? en)[key]
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(vars[name] ?? whole))
}
