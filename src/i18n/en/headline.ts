/** What is wrong with a headline, and its preview; a table of its own, since the browser loads it. */
export const headline = {
  'headline.UNCLOSED': 'the brace opened here is never closed. Add the missing “}”.',
  'headline.STRAY_BRACE': 'this brace belongs to nothing. Remove it, or write {value}.',
  'headline.QUOTED_SIGN':
    'a straight apostrophe directly before “{”, “}” or “#” switches that sign off. Use the typographic apostrophe ’.',
  'headline.EMPTY_ARGUMENT': 'the braces are empty. Write {value}.',
  'headline.MALFORMED_ARGUMENT':
    'after the name, “}” or a comma is expected. Write {value} or {value, plural, one {# word} other {# words}}.',
  'headline.UNKNOWN_ARGUMENT': '“{name}” is not known. Only {value} is replaced.',
  'headline.UNKNOWN_FORMAT':
    'only plural, selectordinal or select may follow “value,”. Write {value}: unit and decimals come from the figure.',
  'headline.BAD_FORMS': 'forms are expected here. Write them like one {# word} other {# words}.',
  'headline.DUPLICATE_FORM': 'this form is there twice. Remove one of them.',
  'headline.UNKNOWN_FORM':
    '“{name}” is not a plural form. Use zero, one, two, few, many or other, or a number as in =0.',
  'headline.MISSING_OTHER': 'the form “other” is missing. Add other {# words}.',
  'headline.INVALID': 'the headline cannot be read. Make it simpler.',
  'headline.problem': 'Character {position}, “{excerpt}”: {sentence}',

  'headlinePreview.title': 'How it will read',
  'headlinePreview.missing': 'Not written yet.',
  'headlinePreview.noValue': 'Enter the value under “Figures” to see the whole headline.',
  'headlinePreview.failed': 'The other languages could not be loaded.',
} as const
