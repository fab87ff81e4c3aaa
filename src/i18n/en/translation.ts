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
  'translation.expect.target': 'a language that all of these entries are translated into',
  'translation.expect.owner':
    'the account of a user who can translate these entries into this language, or null',
  'translation.expect.due': 'a day such as 2026-11-30, or null',
  'translation.body': 'Request body: expected a JSON object with {fields}.',
  'translation.expect.note': 'at most {most} characters, or null',
  'translation.expect.filled': 'at most {most} entries if drafts are filled in',
  'translation.mayNotRequest': '{key}: only users who can approve this language can request it.',
  'translation.mayNotTake': '{key}: you cannot translate this entry into this language.',
  'translation.notFilled': 'Drafts could not be filled in.',
  'translation.readers': 'Only users who can read drafts can see the state of translations.',
  'translation.notAllowed':
    '{key}: only users who can approve this language can assign it to others. You can take work that you can translate, and give back your own.',
} as const
