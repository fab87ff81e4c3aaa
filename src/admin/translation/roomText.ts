import { translationRoom as en } from '../../i18n/en/translationRoom.js'
import { translationRoom as es } from '../../i18n/es/translationRoom.js'
import { translationRoom as fr } from '../../i18n/fr/translationRoom.js'

export type RoomTextKey = keyof typeof en
type Vars = Record<string, string | number>

/** Keys that come in two: `room.words` for `room.words.one` and `room.words.other`. */
export type CountedKey = {
  [K in RoomTextKey]: K extends `${infer Name}.one` ? Name : never
}[RoomTextKey]

/** The texts of the translators' room in one language of the admin. */
export type RoomSay = {
  /** A text, `{name}` replaced from `vars`. */
  (key: RoomTextKey, vars?: Vars): string
  /** A text about a number, which is `{count}` in it, in the plural form that the number takes. */
  count: (key: CountedKey, count: number, vars?: Vars) => string
}

const TABLES: Record<string, Record<RoomTextKey, string>> = { en, es, fr }

/** The texts of the translators' room in one language; English if that is none of ours. */
export function roomTexts(language: string): RoomSay {
  const table = TABLES[language] ?? en
  const own = TABLES[language] ? language : 'en'
  const say = (key: RoomTextKey, vars: Vars = {}) =>
    table[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(vars[name] ?? whole))
  const count = (key: CountedKey, number: number, vars: Vars = {}) => {
    const form = new Intl.PluralRules(own).select(number) === 'one' ? 'one' : 'other'
    const shown = new Intl.NumberFormat(own).format(number)
    return say(`${key}.${form}`, { ...vars, count: shown })
  }
  return Object.assign(say, { count })
}
