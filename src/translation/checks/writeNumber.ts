/**
 * A number as a locale writes it, with as many decimals as it had. A minus is not written: it stands
 * before the digits already.
 *
 * @param value Digits with a point, as `numbersIn` gives them.
 * @param like The number as it was written: how many decimals it has.
 * @param grouped False for a year, and for what else has no groups. @default true
 * @param tag BCP 47
 */
export function writeNumber(options: {
  value: string
  like: string
  tag: string
  grouped?: boolean
}): string {
  const { value, like, tag, grouped = true } = options
  const digits = value.replace('-', '')
  const decimals = digits.includes('.') ? (/[.,](\d+)$/.exec(like)?.[1]?.length ?? 0) : 0
  const format = new Intl.NumberFormat([tag, 'en'], {
    minimumFractionDigits: Math.min(decimals, 20),
    maximumFractionDigits: 20,
    numberingSystem: 'latn',
    useGrouping: grouped ? 'auto' : false,
  })
  // As digits, a number of any length keeps every one of them.
  return format.format(digits as Intl.StringNumericLiteral)
}
