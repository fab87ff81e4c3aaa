import type { MeasureData } from '../editions/types.js'

/** How precisely a date of a period is told. */
export type DatePrecision = 'year' | 'month' | 'day'

/** What results say beside figures, in one language. */
export type ResultTexts = {
  /** Each with `{n}` for the formatted figure. */
  readonly qualified: Readonly<Record<Exclude<MeasureData['qualifier'], 'exact'>, string>>
  /** A change in words, with `{n}` for the figure without its sign; null: written with its sign. */
  readonly comparative: {
    readonly more: string
    readonly less: string
    readonly fewer: string
  } | null
  readonly ends: (p: { start: string; end: string; isShare: boolean }) => string
  /** Names that Intl does not give: the plain count and units that ECMA-402 does not sanction. */
  readonly unitNames: Readonly<Record<string, string>>
  readonly progress: {
    readonly against: (p: { actual: string; target: string; falls: boolean }) => string
    readonly EXCEEDED: string
    readonly MET: string
    readonly PARTLY_MET: string
    readonly NOT_MET: string
  }
  readonly from: (date: string, precision: DatePrecision) => string
  readonly until: (date: string, precision: DatePrecision) => string
}

/** « de » before a vowel: « d’au moins », « d’octobre ». */
const de = (text: string) => (/^[aeiouéè]/i.test(text) ? `d’${text}` : `de ${text}`)

const fr: ResultTexts = {
  qualified: {
    moreThan: 'plus de {n}',
    atLeast: 'au moins {n}',
    lessThan: 'moins de {n}',
    atMost: 'au plus {n}',
    about: 'environ {n}',
    estimate: '{n} (estimation)',
  },
  comparative: { more: '{n} de plus', less: '{n} de moins', fewer: '{n} de moins' },
  ends: ({ start, end }) => `${de(start)} à ${end}`,
  unitNames: {
    '1': 'nombre',
    TNE: 'tonne',
    MTK: 'mètre carré',
    KMK: 'kilomètre carré',
    MTQ: 'mètre cube',
    KWH: 'kilowattheure',
    MWH: 'mégawattheure',
    GWH: 'gigawattheure',
    KWT: 'kilowatt',
    MAW: 'mégawatt',
  },
  progress: {
    against: ({ actual, target, falls }) =>
      `${actual} ${falls ? 'pour' : 'sur'} un objectif ${de(target)}\u00a0: `,
    EXCEEDED: 'objectif dépassé',
    MET: 'objectif atteint',
    PARTLY_MET: 'objectif partiellement atteint',
    NOT_MET: 'objectif non atteint',
  },
  from: (date, precision) => `à partir ${precision === 'day' ? `du ${date}` : de(date)}`,
  until: (date, precision) => `jusqu’${precision === 'day' ? 'au' : 'en'} ${date}`,
}

const es: ResultTexts = {
  qualified: {
    moreThan: 'más de {n}',
    atLeast: 'al menos {n}',
    lessThan: 'menos de {n}',
    atMost: 'como máximo {n}',
    about: 'cerca de {n}',
    estimate: '{n} (estimación)',
  },
  comparative: { more: '{n} más', less: '{n} menos', fewer: '{n} menos' },
  ends: ({ start, end, isShare }) =>
    isShare && [start, end].every((text) => /^\d/.test(text))
      ? `del ${start} al ${end}`
      : `de ${start} a ${end}`,
  unitNames: {
    '1': 'número',
    TNE: 'tonelada',
    MTK: 'metro cuadrado',
    KMK: 'kilómetro cuadrado',
    MTQ: 'metro cúbico',
    KWH: 'kilovatio hora',
    MWH: 'megavatio hora',
    GWH: 'gigavatio hora',
    KWT: 'kilovatio',
    MAW: 'megavatio',
  },
  progress: {
    against: ({ actual, target }) => `${actual} frente a un objetivo de ${target}: `,
    EXCEEDED: 'objetivo superado',
    MET: 'objetivo alcanzado',
    PARTLY_MET: 'objetivo alcanzado en parte',
    NOT_MET: 'objetivo no alcanzado',
  },
  from: (date, precision) => `desde ${precision === 'day' ? 'el ' : ''}${date}`,
  until: (date, precision) => `hasta ${precision === 'day' ? 'el ' : ''}${date}`,
}

const en: ResultTexts = {
  qualified: {
    moreThan: 'more than {n}',
    atLeast: 'at least {n}',
    lessThan: 'less than {n}',
    atMost: 'at most {n}',
    about: 'about {n}',
    estimate: '{n} (estimate)',
  },
  comparative: { more: '{n} more', less: '{n} less', fewer: '{n} fewer' },
  ends: ({ start, end }) => `from ${start} to ${end}`,
  unitNames: {
    '1': 'number',
    TNE: 'tonne',
    MTK: 'square metre',
    KMK: 'square kilometre',
    MTQ: 'cubic metre',
    KWH: 'kilowatt-hour',
    MWH: 'megawatt-hour',
    GWH: 'gigawatt-hour',
    KWT: 'kilowatt',
    MAW: 'megawatt',
  },
  progress: {
    against: ({ actual, target }) => `${actual} against a target of ${target}: `,
    EXCEEDED: 'target exceeded',
    MET: 'target met',
    PARTLY_MET: 'target partly met',
    NOT_MET: 'target not met',
  },
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
}

/**
 * For every other language: signs that need no words, so that no two languages meet in one text.
 */
const neutral: ResultTexts = {
  qualified: {
    moreThan: '>\u00a0{n}',
    atLeast: '≥\u00a0{n}',
    lessThan: '<\u00a0{n}',
    atMost: '≤\u00a0{n}',
    about: '≈\u00a0{n}',
    estimate: '≈\u00a0{n}',
  },
  comparative: null,
  ends: ({ start, end }) => `${start} → ${end}`,
  unitNames: {},
  progress: {
    against: ({ actual, target }) => `${actual} / ${target}`,
    EXCEEDED: '',
    MET: '',
    PARTLY_MET: '',
    NOT_MET: '',
  },
  from: (date) => `${date} –`,
  until: (date) => `– ${date}`,
}

const TEXTS: Readonly<Record<string, ResultTexts>> = { fr, es, en }

/** The texts of the language of `tag` (BCP 47), whatever its region. */
export function resultTexts(tag: string): ResultTexts {
  const language = tag.split('-')[0]?.toLowerCase() ?? ''
  return Object.hasOwn(TEXTS, language) ? (TEXTS[language] ?? neutral) : neutral
}
