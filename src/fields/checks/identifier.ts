import { isWebAddress } from './webAddress.js'

/**
 * The value is well formed for its scheme: the DOI's prefix, the check digits of ISBN and ISSN, an
 * absolute URL. Anything is, for a scheme that we do not know.
 *
 * @see ISO 26324 (DOI), ISO 2108 (ISBN), ISO 3297 (ISSN)
 */
export function isIdentifier({ scheme, value }: { scheme: string; value: string }): boolean {
  switch (scheme) {
    case 'doi':
      return /^10\.\d{4,9}\/\S+$/.test(value)
    case 'isbn':
      return isIsbn(value.replace(/[\s-]/g, ''))
    case 'issn':
      return isIssn(value)
    case 'url':
      return isWebAddress(value)
    default:
      return true
  }
}

function isIsbn(digits: string): boolean {
  if (/^97[89]\d{10}$/.test(digits)) {
    return weighted(digits, (index) => (index % 2 === 0 ? 1 : 3)) % 10 === 0
  }
  return /^\d{9}[\dX]$/i.test(digits) && weighted(digits, (index) => 10 - index) % 11 === 0
}

function isIssn(value: string): boolean {
  if (!/^\d{4}-\d{3}[\dX]$/i.test(value)) return false
  return weighted(value.replace('-', ''), (index) => 8 - index) % 11 === 0
}

function weighted(digits: string, weight: (index: number) => number): number {
  return [...digits].reduce((sum, digit, index) => sum + valueOf(digit) * weight(index), 0)
}

/** X stands for ten. */
function valueOf(digit: string): number {
  return digit.toUpperCase() === 'X' ? 10 : Number(digit)
}
