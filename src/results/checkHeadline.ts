import { type HeadlineProblem, headlineProblem } from './headlineProblem.js'

const SENTENCES: Readonly<Record<HeadlineProblem['code'], string>> = {
  UNCLOSED: 'the brace opened here is never closed. Add the missing “}”.',
  STRAY_BRACE: 'this brace belongs to nothing. Remove it, or write {value}.',
  QUOTED_SIGN:
    'a straight apostrophe directly before “{”, “}” or “#” switches that sign off. Use the typographic apostrophe ’.',
  EMPTY_ARGUMENT: 'the braces are empty. Write {value}.',
  MALFORMED_ARGUMENT:
    'after the name, “}” or a comma is expected. Write {value} or {value, plural, one {# word} other {# words}}.',
  UNKNOWN_ARGUMENT: '“{name}” is not known. The only argument is {value}.',
  UNKNOWN_FORMAT:
    'only plural, selectordinal or select may follow “value,”. Write {value}: the measure brings its own unit and decimals.',
  BAD_FORMS: 'forms are expected here. Write them like one {# word} other {# words}.',
  DUPLICATE_FORM: 'this form is there twice. Remove one of them.',
  UNKNOWN_FORM:
    '“{name}” is not a plural form. Use zero, one, two, few, many or other, or a number as in =0.',
  MISSING_OTHER: 'the form “other” is missing. Add other {# words}.',
  INVALID: 'the message cannot be read. Make it simpler.',
}

/**
 * What is wrong with a headline message: where, what, and what to do; null when nothing is.
 *
 * @example
 * checkHeadline('{valeur} politiques')
 * // 'Character 1, “{valeur} pol…”: “valeur” is not known. The only argument is {value}.'
 */
export function checkHeadline(message: string): string | null {
  const problem = headlineProblem(message)
  if (!problem) return null
  const sentence = SENTENCES[problem.code].replace('{name}', () => problem.name ?? '')
  return `Character ${problem.position + 1}, “${problem.excerpt}”: ${sentence}`
}
