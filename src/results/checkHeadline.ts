import { type HeadlineProblem, headlineProblem } from './headlineProblem.js'

const SENTENCES: Readonly<Record<HeadlineProblem['code'], string>> = {
  UNCLOSED: 'the brace opened here is never closed. Add the missing “}”.',
  STRAY_BRACE: 'this brace has no counterpart. Remove it, or write {value}.',
  QUOTED_SIGN:
    'a straight apostrophe directly before “{”, “}” or “#” escapes that character. Use the typographic apostrophe ’.',
  EMPTY_ARGUMENT: 'the braces are empty. Write {value}.',
  MALFORMED_ARGUMENT:
    'expected “}” or a comma after the name. Write {value} or {value, plural, one {# word} other {# words}}.',
  UNKNOWN_ARGUMENT:
    '“{name}” is unknown. The arguments are {value}, {magnitude}, {baseline}, {target} and {level}.',
  UNKNOWN_FORMAT:
    'only plural, selectordinal or select can follow “value,”. Write {value}: unit and decimals come from the measure.',
  BAD_FORMS: 'expected plural forms here. Write them like one {# word} other {# words}.',
  DUPLICATE_FORM: 'this form appears twice. Remove one of them.',
  UNKNOWN_FORM:
    '“{name}” is not a plural form. Use zero, one, two, few, many or other, or a number as in =0.',
  MISSING_OTHER: 'the form “other” is missing. Add other {# words}.',
  INVALID: 'the headline cannot be parsed. Simplify it.',
}

/**
 * Describes the problem of a headline message: where, what, and what to do; null if there is none.
 *
 * @example
 * checkHeadline('{valeur} politiques')
 * // 'Character 1, “{valeur} pol…”: “valeur” is unknown. The arguments are …'
 */
export function checkHeadline(message: string): string | null {
  const problem = headlineProblem(message)
  if (!problem) return null
  const sentence = SENTENCES[problem.code].replace('{name}', () => problem.name ?? '')
  return `Character ${problem.position + 1}, “${problem.excerpt}”: ${sentence}`
}
