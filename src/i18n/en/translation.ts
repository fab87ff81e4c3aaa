/** Lists of translations, and whose work they are. */
export const translation = {
  'translation.expected': '{field}: expected {expected}, got “{given}”.',
  'translation.expect.oneOf': 'one of {values}',
  'translation.expect.id': 'the identifier of an entry',
  'translation.expect.flag': '“true” or “false”',
  'translation.expect.search': 'at most {most} characters',
  'translation.expect.number': 'a whole number from 1 to {most}',
  'translation.expect.keys': 'a list of 1 to {most} entries such as stories:12',
  'translation.expect.entries': 'entries that exist and are not in the trash',
  'translation.expect.target': 'a language that every one of these entries is translated into',
  'translation.expect.owner':
    'the account of a person who may translate these entries into this language, or null',
  'translation.expect.due': 'a day such as 2026-11-30, or null',
  'translation.body': 'The body: expected a JSON object with {fields}.',
  'translation.expect.note': 'at most {most} characters, or null',
  'translation.expect.filled': 'at most {most} entries where drafts are to be filled in',
  'translation.mayNotRequest': '{key}: only someone who may approve this language requests it.',
  'translation.mayNotTake': '{key}: you may not translate this into this language.',
  'translation.notFilled': 'Drafts could not be filled in.',
  'translation.readers': 'Only people who may read drafts see how translations stand.',
  'translation.notAllowed':
    '{key}: only someone who may approve this language assigns it to others. You can take on what you may translate, and give back what is yours.',
} as const
