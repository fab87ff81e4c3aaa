const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const

/**
 * A file size for people, in decimal multiples and with one decimal at most: « 1,2 Mo », “1.2 MB”.
 *
 * @param bytes 0 or more
 * @param tag BCP 47
 */
export function formatBytes(bytes: number, tag: string): string {
  let value = Math.max(0, Number.isFinite(bytes) ? bytes : 0)
  let step = 0
  // Rounded first: 999 950 bytes are 1 MB, not 1 000 kB.
  while (rounded(value) >= 1000 && step < UNITS.length - 1) {
    value /= 1000
    step += 1
  }
  const format = (unitDisplay: 'short' | 'long') =>
    new Intl.NumberFormat([tag, 'en'], {
      style: 'unit',
      unit: UNITS[step],
      unitDisplay,
      maximumFractionDigits: 1,
    }).format(value)
  const short = format('short')
  // CLDR's short English for the byte is the word in the singular (“12 byte”).
  return short.endsWith('byte') ? format('long') : short
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
