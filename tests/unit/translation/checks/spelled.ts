type Words = { small: readonly string[]; tens: readonly string[] }

const FR: Words = {
  small:
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
      ' ',
    ),
  tens: ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'],
}
const ES_SMALL =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const ES_TENS = [
  '',
  '',
  '',
  'treinta',
  'cuarenta',
  'cincuenta',
  'sesenta',
  'setenta',
  'ochenta',
  'noventa',
]
const ES_HUNDREDS =
  ' ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  )
const EN: Words = {
  small:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
  tens: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
}

/** A whole number below a million in words, as grammars of the language have it. */
export function spelled(value: number, language: 'fr' | 'es' | 'en'): string {
  const below = { fr: french, es: spanish, en: english }[language]
  if (value < 1000) return below(value)
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000]
  const thousand = { fr: 'mille', es: 'mil', en: 'thousand' }[language]
  // Before a thousand, « cents » and « uno » lose their ending.
  const many = below(thousands)
    .replace(/cents$/, 'cent')
    .replace(/vingts$/, 'vingt')
    .replace(/veintiuno$/, 'veintiún')
    .replace(/uno$/, 'un')
  const head = thousands === 1 && language !== 'en' ? thousand : `${many} ${thousand}`
  return rest === 0 ? head : `${head} ${below(rest)}`
}

function french(value: number): string {
  if (value >= 100) {
    const [hundreds, rest] = [Math.floor(value / 100), value % 100]
    const head = hundreds === 1 ? 'cent' : `${FR.small[hundreds]} cent`
    return rest === 0 ? head + (hundreds > 1 ? 's' : '') : `${head} ${french(rest)}`
  }
  if (value < 20) return FR.small[value] ?? ''
  if (value === 80) return 'quatre-vingts'
  if (value > 80) return `quatre-vingt-${FR.small[value - 80]}`
  const ten = Math.min(6, Math.floor(value / 10))
  const unit = value - ten * 10
  if (unit === 0) return FR.tens[ten] ?? ''
  return unit === 1 || unit === 11
    ? `${FR.tens[ten]} et ${FR.small[unit]}`
    : `${FR.tens[ten]}-${FR.small[unit]}`
}

function spanish(value: number): string {
  if (value === 100) return 'cien'
  if (value > 100) {
    const rest = value % 100
    const head = ES_HUNDREDS[Math.floor(value / 100)] ?? ''
    return rest === 0 ? head : `${head} ${spanish(rest)}`
  }
  if (value < 30) return ES_SMALL[value] ?? ''
  const unit = value % 10
  const ten = ES_TENS[Math.floor(value / 10)] ?? ''
  return unit === 0 ? ten : `${ten} y ${ES_SMALL[unit]}`
}

function english(value: number): string {
  if (value >= 100) {
    const [hundreds, rest] = [Math.floor(value / 100), value % 100]
    const head = `${EN.small[hundreds]} hundred`
    return rest === 0 ? head : `${head} and ${english(rest)}`
  }
  if (value < 20) return EN.small[value] ?? ''
  const [ten, unit] = [EN.tens[Math.floor(value / 10)], value % 10]
  return unit === 0 ? (ten ?? '') : `${ten}-${EN.small[unit]}`
}
