/** What the endpoints of the translators' room say. */
export const translating = {
  'translating.trash': 'The entry is in the trash. Bring it back first.',
  'translating.locale':
    'Expected a language that the entry is translated into ({locales}), got “{given}”.',
  'translating.notAllowed': 'You may not do this in this language.',
  'translating.noSegment': 'The entry has no segment “{id}” (any more). Reload the page.',
  'translating.stale':
    'Somebody else has translated the same text since you read it. Compare both.',
  'translating.blocked': 'This must be put right first: {problems}',
  'translating.body': '{path}: expected {expected}.',
  'translating.format': 'format: expected one of {codes}, got “{given}”.',
  'translating.noFile': 'Expected an XLIFF file or a zip of them, got nothing.',
  'translating.otherLocales':
    'The file translates from {source} to {target}; this is a translation from {wantedSource} to {wantedTarget}.',
  'translating.noEntry': 'No entry of this site is the one in the file (“{id}”).',
  'translating.keys': 'keys: expected up to 500 entries such as stories:12, got “{given}”.',
} as const
