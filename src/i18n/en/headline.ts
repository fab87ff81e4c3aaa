/** What is wrong with a headline, and its preview; a table of its own, since the browser loads it. */
export const headline = {
  'headline.UNCLOSED': 'the brace opened here is never closed. Add the missing “}”.',
  'headline.STRAY_BRACE': 'this brace has no counterpart. Remove it, or write {value}.',
  'headline.QUOTED_SIGN':
    'a straight apostrophe directly before “{”, “}” or “#” escapes that character. Use the typographic apostrophe ’.',
  'headline.EMPTY_ARGUMENT': 'the braces are empty. Write {value}.',
  'headline.MALFORMED_ARGUMENT':
    'expected “}” or a comma after the name. Write {value} or {value, plural, one {# word} other {# words}}.',
  'headline.UNKNOWN_ARGUMENT':
    '“{name}” is unknown. Only {value}, {magnitude}, {baseline}, {target} and {level} are replaced.',
  'headline.UNKNOWN_FORMAT':
    'only plural, selectordinal or select can follow “value,”. Write {value}: unit and decimals come from the figure.',
  'headline.BAD_FORMS': 'expected plural forms here. Write them like one {# word} other {# words}.',
  'headline.DUPLICATE_FORM': 'this form appears twice. Remove one of them.',
  'headline.UNKNOWN_FORM':
    '“{name}” is not a plural form. Use zero, one, two, few, many or other, or a number as in =0.',
  'headline.MISSING_OTHER': 'the form “other” is missing. Add other {# words}.',
  'headline.INVALID': 'the headline cannot be parsed. Simplify it.',
  'headline.missing.baseline': 'The headline uses {baseline}, but the baseline has no value.',
  'headline.missing.target': 'The headline uses {target}, but the target has no value.',
  'headline.missing.level':
    'The headline uses {level}, but that requires a value and, for a change, a baseline with the same unit.',
  'headline.problem': 'Character {position}, “{excerpt}”: {sentence}',

  'headlinePreview.title': 'Preview',
  'headlinePreview.missing': 'Not written yet.',
  'headlinePreview.noValue': 'Enter the value under “Figures” to see the whole headline.',
  'headlinePreview.typed': '“{text}” was typed: it stays as it is when the value changes.',
  'headlinePreview.contradicts': '“{text}” was typed, but the value is {value}.',
  'headlinePreview.fix': 'Use {argument}',
  'headlinePreview.failed': 'The other languages could not be loaded.',
} as const
