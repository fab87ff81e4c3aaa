/** What the endpoints of the translators' workspace say. */
export const translating = {
  'translating.trash': 'The entry is in the trash. Restore it first.',
  'translating.locale':
    'Expected one of the languages that the entry is translated into ({locales}), got “{given}”.',
  'translating.notAllowed': 'You are not allowed to do this in this language.',
  'translating.noSegment':
    'The entry does not have a segment “{id}”, or no longer has it. Reload the page.',
  'translating.stale':
    'The same text has changed since you read it, by another user or in another tab. Compare both.',
  'translating.blocked': 'Fix this first: {problems}',
  'translating.comments':
    'Segment {id}: expected at most {most} comments. Settle the matter in the text.',
  'translating.body': '{path}: expected {expected}.',
  'translating.format': 'format: expected one of {codes}, got “{given}”.',
  'translating.noFile': 'Expected an XLIFF file or a zip of XLIFF files, got none.',
  'translating.otherLocales':
    'The file translates from {source} to {target}; this is a translation from {wantedSource} to {wantedTarget}.',
  'translating.noEntry': 'This site does not have the entry in the file (“{id}”).',
  'translating.severalEntries':
    'The file holds {count} <file> elements, that is more than one entry; one is expected here. Import it on the “Translations” page.',
  'translating.otherEntry':
    'The file is for another entry (“{id}”). Import it there, or on the “Translations” page.',
  'translating.longNote': 'The note in the file is longer than {most} characters and was cut.',
  'translating.keys': 'keys: expected up to 500 entries such as stories:12, got “{given}”.',
  'translating.newTab': 'new tab',
  'translating.extrasStale':
    'A text without an original has changed or is gone since you read it. Reload the page.',
  'codes.bold': 'bold',
  'codes.italic': 'italic',
  'codes.strikethrough': 'strikethrough',
  'codes.underline': 'underlined',
  'codes.code': 'code',
  'codes.subscript': 'subscript',
  'codes.superscript': 'superscript',
  'codes.highlight': 'highlighted',
  'codes.lowercase': 'lower case',
  'codes.uppercase': 'upper case',
  'codes.capitalize': 'capitalised',
  'codes.style': 'style',
  'codes.linebreak': 'line break',
  'codes.tab': 'tab',
  'codes.link': 'link',
  'codes.autolink': 'link',
  'codes.upload': 'image or file',
  'codes.relationship': 'entry',
} as const
