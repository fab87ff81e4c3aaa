import { sayIn, type Say, type Vars } from '../../i18n/fillText.js'
import { adminLanguages } from '../../i18n/hostTexts.js'
import { workspace as en } from '../../i18n/en/workspace.js'
import { workspace as es } from '../../i18n/es/workspace.js'
import { workspace as fr } from '../../i18n/fr/workspace.js'

export type WorkspaceTextKey = keyof typeof en

/** Keys that come in two: `room.words` for `room.words.one` and `room.words.other`. */
export type CountedKey = {
  [K in WorkspaceTextKey]: K extends `${infer Name}.one` ? Name : never
}[WorkspaceTextKey]

/** The texts of the translators' workspace in one language of the admin. */
export type WorkspaceSay = Say<WorkspaceTextKey> & {
  /** A text about a number, which is `{count}` in it, in the plural form that the number takes. */
  count: (key: CountedKey, count: number, vars?: Vars) => string
}

const TABLES = { en, es, fr }

/** The texts of the translators' workspace in one language; English if nobody wrote them in it. */
export function workspaceTexts(language: string): WorkspaceSay {
  const own = adminLanguages().includes(language) ? language : 'en'
  const say = sayIn<WorkspaceTextKey>(TABLES, own)
  const count = (key: CountedKey, number: number, vars: Vars = {}) => {
    const form = new Intl.PluralRules(own).select(number) === 'one' ? 'one' : 'other'
    const shown = new Intl.NumberFormat(own).format(number)
    return say(`${key}.${form}`, { ...vars, count: shown })
  }
  return Object.assign(say, { count })
}
