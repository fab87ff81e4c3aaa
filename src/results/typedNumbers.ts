/** A number that a text says in digits. */
export type TypedNumber = {
  /** Where it stands: UTF-16 units, from 0; `end` exclusive, sign and per cent sign included. */
  start: number
  end: number
  hasSign: boolean
  isShare: boolean
  /** Digits, without separators. */
  digits: string
  /** What it may mean: 1.500 is a thousand and a half in one language, and one and a half in another. */
  readings: readonly number[]
}

const SPACE = '[ \\u00a0\\u202f]'
/** Not within a word, a date, a version or a short form: COVID-19, 2.0.1, 16/24. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}][-–/.,:’']?)(?<sign>[+−-]${SPACE}?)?` +
    `(?<number>\\d{1,3}(?:(?:${SPACE}|[.,’'])\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)` +
    `(?<share>${SPACE}?%)?(?![-/:.,]?[\\p{L}\\p{N}])`,
  'gu',
)

/** The numbers of a text, in their order. */
export function typedNumbers(text: string): TypedNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const { sign, number = '', share } = match.groups ?? {}
    const factor = sign && !sign.startsWith('+') ? -1 : 1
    return {
      start: match.index,
      end: match.index + match[0].length,
      hasSign: sign !== undefined,
      isShare: share !== undefined,
      digits: number.replace(/\D/g, ''),
      readings: readingsOf(number).map((value) => value * factor),
    }
  })
}

function readingsOf(number: string): number[] {
  const plain = number.replace(/[ \u00a0\u202f’']/g, '')
  const [last] = /[.,](?=\d+$)/.exec(plain) ?? []
  if (!last) return [Number(plain)]
  const grouped = Number(plain.replace(/[.,]/g, ''))
  const place = plain.lastIndexOf(last)
  const decimal = Number(`${plain.slice(0, place).replace(/[.,]/g, '')}.${plain.slice(place + 1)}`)
  const isEither = plain.length - place === 4
  return isEither ? [grouped, decimal] : [decimal]
}
