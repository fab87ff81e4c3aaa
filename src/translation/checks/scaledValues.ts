/** Words behind a number that multiply it, as powers of ten; the longest come first. */
const SCALES: readonly [words: RegExp, power: number][] = [
  [/^mil millones(?!\p{L})/iu, 9],
  [/^(?:milliards?|billion|bn)(?!\p{L})/iu, 9],
  [/^(?:billions|billones|billón|trillion)(?!\p{L})/iu, 12],
  [/^(?:millions?|millones|millón|m)(?!\p{L})/iu, 6],
  [/^(?:thousand|mille|mil|milliers?|miles|k)(?!\p{L})/iu, 3],
]

/**
 * What else a number may stand for because of the words behind it: « 1,5 million » is 1500000,
 * “2 p.m.” is 14, “1990s” is 90.
 *
 * @param value Digits with a point.
 * @param behind What follows the number, a few words of it.
 */
export function scaledValues(value: string, behind: string): string[] {
  const next = behind.replace(/^[\s-]+/, '')
  const found: string[] = []
  for (const [words, power] of SCALES) if (words.test(next)) found.push(shifted(value, power))
  // English billions are thousands of millions, French and Spanish ones millions of millions.
  if (/^billions?(?!\p{L})/iu.test(next)) found.push(shifted(value, 9), shifted(value, 12))
  if (/^p\.?m(?![\p{L}])/iu.test(next) && Number(value) < 12) found.push(`${Number(value) + 12}`)
  if (/^a\.?m(?![\p{L}])/iu.test(next) && value === '12') found.push('0')
  if (/^s(?!\p{L})/u.test(behind) && /^\d\d\d0$/.test(value))
    found.push(`${Number(value.slice(2))}`)
  return found
}

function shifted(value: string, power: number): string {
  const sign = value.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = value.replace('-', '').split('.')
  const digits = whole + fraction.padEnd(power, '0').slice(0, power)
  const rest = fraction.slice(power)
  return sign + (digits.replace(/^0+(?=\d)/, '') || '0') + (rest && `.${rest}`)
}
