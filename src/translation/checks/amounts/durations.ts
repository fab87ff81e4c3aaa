import type { Amount, Place } from './types.js'

/** Minutes in a unit, or months: a day has no fixed number of months. */
const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 }
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12 }

const HALVES: readonly [said: RegExp, key: string][] = [
  [/demi-heure|media hora|half an hour|half-hour/giu, 'min 30'],
  [/quart d[’']heure|cuarto de hora|quarter of an hour/giu, 'min 15'],
  [/trois quarts d[’']heure|tres cuartos de hora|three quarters of an hour/giu, 'min 45'],
  [
    /fortnight|quinzaine|quincena|quinze jours|quince días|(?<!\d)15 (?:jours|días)/giu,
    'min 20160',
  ],
  [/huit jours|ocho días/giu, 'min 10080'],
  [/semestre|half-year|six-month/giu, 'month 6'],
  [/trimestre|three-month/giu, 'month 3'],
  [/décennie|decenio|década|decade/giu, 'month 120'],
  [/quinquenn|quinquenal|quinquenio|five-year/giu, 'month 60'],
  [/siècle|siglo|century/giu, 'month 1200'],
]

/** How long a number of units is, so that « dix-huit mois » and “a year and a half” are the same. */
export function durationOf({ values }: Amount, units: readonly string[]) {
  return units.flatMap((unit) => {
    const [size, name] =
      unit in MINUTES ? [MINUTES[unit], 'min'] : unit in MONTHS ? [MONTHS[unit], 'month'] : []
    if (!size || !name) return []
    return values
      .filter((value) => /^\d+(?:\.\d+)?$/.test(value))
      .map((value) => {
        return `${name} ${Math.round(Number(value) * size * 1000) / 1000}`
      })
  })
}

/** Lengths of time with a name of their own: “half an hour”, « quinze jours », « semestre ». */
export function namedDurations(text: string): (Place & { key: string })[] {
  return HALVES.flatMap(([said, key]) =>
    [...text.matchAll(said)].map(({ 0: words, index }) => {
      return { key, from: index, to: index + words.length }
    }),
  )
}
