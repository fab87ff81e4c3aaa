import { sayIn, type Say, type Vars } from '../../i18n/fillText.js'
import { translationRoom as en } from '../../i18n/en/translationRoom.js'
import { translationRoom as es } from '../../i18n/es/translationRoom.js'
import { translationRoom as fr } from '../../i18n/fr/translationRoom.js'

export type RoomTextKey = keyof typeof en

/** Keys that come in two: `room.words` for `room.words.one` and `room.words.other`. */
export type CountedKey = {
  [K in RoomTextKey]: K extends `${infer Name}.one` ? Name : never
}[RoomTextKey]

/** The texts of the translators' room in one language of the admin. */
export type RoomSay = Say<RoomTextKey> & {
  /** A text about a number, which is `{count}` in it, in the plural form that the number takes. */
  count: (key: CountedKey, count: number, vars?: Vars) => string
}

const TABLES = { en, es, fr }

/** The texts of the translators' room in one language; English if that is none of ours. */
export function roomTexts(language: string): RoomSay {
  const own = Object.hasOwn(TABLES, language) ? language : 'en'
  const say = sayIn<RoomTextKey>(TABLES, own)
  const count = (key: CountedKey, number: number, vars: Vars = {}) => {
    const form = new Intl.PluralRules(own).select(number) === 'one' ? 'one' : 'other'
    const shown = new Intl.NumberFormat(own).format(number)
    return say(`${key}.${form}`, { ...vars, count: shown })
  }
  return Object.assign(say, { count })
}
