import { languageOf } from '../../../entries/languageOf.js'
import type { Amount } from './types.js'

type Names = { months: readonly string[]; weekdays: readonly string[] }

/** From January and from Monday on; forms split by `|`. */
const NAMES: Readonly<Record<string, Names>> = {
  fr: {
    months: [
      'janvier|janv',
      'février|févr|fév',
      'mars',
      'avril|avr',
      'mai',
      'juin',
      'juillet|juil',
      'août|aout',
      'septembre|sept',
      'octobre|oct',
      'novembre|nov',
      'décembre|déc',
    ],
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  },
  es: {
    months: [
      'enero|ene',
      'febrero|feb',
      'marzo',
      'abril|abr',
      'mayo',
      'junio|jun',
      'julio|jul',
      'agosto|ago',
      'septiembre|setiembre|sept|set',
      'octubre|oct',
      'noviembre|nov',
      'diciembre|dic',
    ],
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  },
  en: {
    months: [
      'January|Jan',
      'February|Feb',
      'March|Mar',
      'April|Apr',
      'May',
      'June|Jun',
      'July|Jul',
      'August|Aug',
      'September|Sept|Sep',
      'October|Oct',
      'November|Nov',
      'December|Dec',
    ],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
}

type Known = ReadonlyMap<string, { value: string; isShort: boolean }>
const made = new Map<string, Known>()

/**
 * Months and days of the week that a text names. They are no more than soft where they may be another
 * word: a short form without its point or its number, English ones written small, Spanish and French ones with a
 * capital within a sentence.
 */
export function calendarIn(text: string, tag: string): Amount[] {
  const language = languageOf(tag)
  const known = knownNames(language)
  if (known.size === 0) return []
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index: from }): Amount[] => {
    const name = known.get(word.toLowerCase().replace(/s$/u, '')) ?? known.get(word.toLowerCase())
    if (!name) return []
    const to = from + word.length
    const isMonth = name.value.startsWith('month')
    const nearDigits =
      /\d[\s.a-zº°]{0,6}$/iu.test(text.slice(Math.max(0, from - 8), from)) ||
      /^[.\s,a-z]{0,5}\d/iu.test(text.slice(to, to + 6))
    if (name.isShort && !nearDigits) return []
    const isCapital = /^\p{Lu}/u.test(word)
    const isFirst = !/[\p{L}\p{N}][^.!?:\n]*$/u.test(text.slice(Math.max(0, from - 24), from))
    const isUsual = language === 'en' ? isCapital : !isCapital || isFirst
    if (!isUsual && !nearDigits) return []
    // « Mars », “May”: also other words at the start.
    const isSoft = isMonth && !nearDigits && isFirst && isCapital
    return [
      { kind: isMonth ? 'month' : 'weekday', text: word, from, to, values: [name.value], isSoft },
    ]
  })
}

function knownNames(language: string): Known {
  const before = made.get(language)
  if (before) return before
  const names = Object.hasOwn(NAMES, language) ? NAMES[language] : undefined
  const known = new Map<string, { value: string; isShort: boolean }>()
  const put = (list: readonly string[], what: string) => {
    list.forEach((forms, n) => {
      forms.split('|').forEach((form, at) => {
        known.set(form.toLowerCase(), {
          value: `${what} ${n + 1}`,
          isShort: at > 0 && form.length < 6,
        })
      })
    })
  }
  put(names?.months ?? [], 'month')
  put(names?.weekdays ?? [], 'weekday')
  made.set(language, known)
  return known
}
