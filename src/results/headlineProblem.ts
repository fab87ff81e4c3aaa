import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser'
import { firstProblem } from './headlineRules.js'

/** The problems of a headline; `checkHeadline` and the admin's texts have a sentence for each. */
export type HeadlineProblemCode =
  | 'UNCLOSED'
  | 'STRAY_BRACE'
  | 'QUOTED_SIGN'
  | 'EMPTY_ARGUMENT'
  | 'MALFORMED_ARGUMENT'
  | 'UNKNOWN_ARGUMENT'
  | 'UNKNOWN_FORMAT'
  | 'BAD_FORMS'
  | 'DUPLICATE_FORM'
  | 'UNKNOWN_FORM'
  | 'MISSING_OTHER'
  | 'INVALID'

export type HeadlineProblem = {
  code: HeadlineProblemCode
  /** Where it is in the message: UTF-16 units, from 0. */
  position: number
  /** A dozen characters on either side of it; « … » where it is cut. */
  excerpt: string
  /** UNKNOWN_ARGUMENT, UNKNOWN_FORM: the name that is not known; else null. */
  name: string | null
}

/** Names of the parser's error kinds, which `parse` throws as the message of a SyntaxError. */
const PARSER_CODES: Readonly<Record<string, HeadlineProblemCode>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'UNCLOSED',
  EMPTY_ARGUMENT: 'EMPTY_ARGUMENT',
  MALFORMED_ARGUMENT: 'MALFORMED_ARGUMENT',
  EXPECT_ARGUMENT_TYPE: 'UNKNOWN_FORMAT',
  INVALID_ARGUMENT_TYPE: 'UNKNOWN_FORMAT',
  EXPECT_ARGUMENT_STYLE: 'UNKNOWN_FORMAT',
  INVALID_NUMBER_SKELETON: 'UNKNOWN_FORMAT',
  INVALID_DATE_TIME_SKELETON: 'UNKNOWN_FORMAT',
  EXPECT_NUMBER_SKELETON: 'UNKNOWN_FORMAT',
  EXPECT_DATE_TIME_SKELETON: 'UNKNOWN_FORMAT',
  UNCLOSED_QUOTE_IN_ARGUMENT_STYLE: 'UNKNOWN_FORMAT',
  EXPECT_SELECT_ARGUMENT_OPTIONS: 'BAD_FORMS',
  EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE: 'BAD_FORMS',
  INVALID_PLURAL_ARGUMENT_OFFSET_VALUE: 'BAD_FORMS',
  EXPECT_SELECT_ARGUMENT_SELECTOR: 'BAD_FORMS',
  EXPECT_PLURAL_ARGUMENT_SELECTOR: 'BAD_FORMS',
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: 'BAD_FORMS',
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: 'BAD_FORMS',
  INVALID_PLURAL_ARGUMENT_SELECTOR: 'BAD_FORMS',
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: 'DUPLICATE_FORM',
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: 'DUPLICATE_FORM',
  MISSING_OTHER_CLAUSE: 'MISSING_OTHER',
}

/**
 * The first problem of a headline message; null if there is none. A headline is an ICU message
 * whose arguments are `ARGUMENTS`: each alone, in `plural`, `selectordinal` or `select`.
 *
 * @see https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export function headlineProblem(message: string): HeadlineProblem | null {
  const parsed = parseHeadline(message)
  return 'problem' in parsed ? parsed.problem : null
}

/** The parsed message, or what is wrong with it. Never throws. */
export function parseHeadline(
  message: string,
): { elements: MessageFormatElement[] } | { problem: HeadlineProblem } {
  const problem = (code: HeadlineProblemCode, position: number, name: string | null = null) => ({
    problem: { code, position, excerpt: excerptAt(message, position), name },
  })
  const quotedBrace = quotedSign(message, '{}')
  if (quotedBrace !== null) return problem('QUOTED_SIGN', quotedBrace)
  try {
    // `ignoreTag`: a headline has no mark-up, so « < » is a character like any other.
    const elements = parse(message, { ignoreTag: true, captureLocation: true })
    const found = firstProblem(elements, message)
    return found ? problem(found.code, found.position, found.name) : { elements }
  } catch (error) {
    const quotedHash = quotedSign(message, '#')
    if (quotedHash !== null) return problem('QUOTED_SIGN', quotedHash)
    const code = error instanceof SyntaxError ? PARSER_CODES[error.message] : undefined
    return problem(code ?? 'INVALID', code ? offsetOf(error) : 0)
  }
}

/**
 * The position of an apostrophe that escapes a character: « d'{value} ». ICU reads `'{` as a
 * literal brace, and `''` as an apostrophe. No headline needs a brace, and French and Italian write
 * straight apostrophes everywhere.
 */
function quotedSign(message: string, signs: string): number | null {
  const match = new RegExp(`(?:^|[^'])(?:'')*'(?=[${signs}])`).exec(message)
  return match ? match.index + match[0].length - 1 : null
}

function offsetOf(error: unknown): number {
  // The parser adds `location` to the error it throws; its types do not say so.
  const { location } = error as { location?: { start?: { offset?: number } } }
  return location?.start?.offset ?? 0
}

function excerptAt(message: string, position: number): string {
  const start = Math.max(0, position - 12)
  const end = Math.min(message.length, position + 12)
  const halfCharacters = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g
  const cut = message.slice(start, end).replace(halfCharacters, '')
  return `${start > 0 ? '…' : ''}${cut}${end < message.length ? '…' : ''}`
}
