import { isLanguageTag } from './languageTag.js'

type ValueType = { holds: (value: string) => boolean; expected: string }

const oneOf = (...values: string[]): ValueType => ({
  holds: (value) => values.includes(value),
  expected: `one of ${values.join(', ')}`,
})

const matching = (pattern: RegExp, expected: string): ValueType => ({
  holds: (value) => pattern.test(value),
  expected,
})

const between = (least: number, most: number, pattern: RegExp): ValueType => ({
  holds: (value) => pattern.test(value.trim()) && Number(value) >= least && Number(value) <= most,
  expected: `a number from ${least} to ${most}`,
})

/** XML 1.0 §2.3: what names are made of, beside the combining characters that Unicode calls marks. */
const NAME = '(?:[-.:\\p{L}\\p{N}\\p{Pc}\\u00B7]|\\p{M})+'
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/

/** The allowed values of the spec's attributes, by type. */
export const VALUE_TYPES = {
  text: { holds: () => true, expected: 'text' },
  nmtoken: matching(new RegExp(`^\\s*${NAME}\\s*$`, 'u'), 'a name token (NMTOKEN)'),
  nmtokens: matching(
    new RegExp(`^\\s*${NAME}(\\s+${NAME})*\\s*$`, 'u'),
    'name tokens with spaces between',
  ),
  /** XML Schema takes nearly everything, as it escapes the rest. */
  uri: matching(/^(?!.*%(?![\da-f]{2}))[^#]*(#[^#]*)?$/is, 'an IRI'),
  language: { holds: isLanguageTag, expected: 'a BCP 47 language tag' },
  languageOrNone: {
    holds: (value) => value === '' || isLanguageTag(value),
    expected: 'a BCP 47 language tag',
  },
  positive: matching(/^\s*\+?0*[1-9]\d*\s*$/, 'an integer from 1'),
  integer: matching(/^\s*[+-]?\d+\s*$/, 'an integer'),
  priority: between(1, 10, /^\+?\d+$/),
  percent: between(0, 100, DECIMAL),
  confidence: between(0, 1, /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i),
  prefixed: matching(/^[^\s:]+:[^\s:]+$/, 'prefix:value'),
  subState: matching(/^(?!xlf:)[^:]+:.+$/s, 'prefix:value, with another prefix than xlf'),
  ownType: matching(/^(?!xlf:)[^\s:]+:[^\s:]+$/, 'prefix:value, with another prefix than xlf'),
  annotationType: matching(
    /^(\s*(generic|comment|term)\s*|[^\s:]+:[^\s:]+)$/,
    'generic, comment, term or prefix:value',
  ),
  hex: {
    holds: isUnfitForXml,
    expected: 'the code point, in 4 or 6 hexadecimal digits, of a character that XML cannot hold',
  },
  yesNo: oneOf('yes', 'no'),
  reorder: oneOf('yes', 'firstNo', 'no'),
  direction: oneOf('ltr', 'rtl', 'auto'),
  side: oneOf('source', 'target'),
  metaSide: oneOf('source', 'target', 'ignorable'),
  codeType: oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other'),
  matchType: oneOf('am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other'),
  state: oneOf('initial', 'translated', 'reviewed', 'final'),
  space: oneOf('default', 'preserve'),
  preserve: oneOf('preserve'),
  normalization: oneOf('none', 'nfc', 'nfd'),
  filterType: oneOf('include', 'exclude'),
  itsVersion: oneOf('2.0'),
  html: oneOf(
    ...'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot th thead title tr tt u ul'.split(
      ' ',
    ),
  ),
  issueType: oneOf(
    ...'terminology mistranslation omission untranslated addition duplication inconsistency grammar legal register locale-specific-content locale-violation style characters misspelling typographical formatting inconsistent-entities numbers markup pattern-problem whitespace internationalization length non-conformance uncategorized other'.split(
      ' ',
    ),
  ),
} satisfies Record<string, ValueType>

export type ValueTypeName = keyof typeof VALUE_TYPES

/** XML 1.0 §2.2; the spec's Schematron also accepts control characters that XML discourages. */
function isUnfitForXml(hex: string): boolean {
  if (!/^([\da-f]{4}|[\da-f]{6})$/i.test(hex)) return false
  const code = Number.parseInt(hex, 16)
  const isControl = code < 0x20 && ![0x09, 0x0a, 0x0d].includes(code)
  const isDiscouraged = code >= 0x7f && code <= 0x9f && code !== 0x85
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  return isControl || isDiscouraged || isSurrogate || code === 0xfffe || code === 0xffff
}
