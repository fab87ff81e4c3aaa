/** What is wrong with a value, and what to do about it. */
export const messages = {
  'check.required': 'Needed for publication.',
  'check.notText': 'Expected a text.',
  'check.notTextList': 'Expected a list of texts.',
} as const
