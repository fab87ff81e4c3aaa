/** What the endpoints of the translators' room say. */
export const room = {
  'room.trash': 'The entry is in the trash. Bring it back first.',
  'room.locale':
    'Expected a language that the entry is translated into ({locales}), got “{given}”.',
  'room.notAllowed': 'You may not do this in this language.',
  'room.noSegment': 'The entry has no segment “{id}” (any more). Reload the page.',
  'room.stale': 'Somebody else has translated the same text since you read it. Compare both.',
  'room.blocked': 'This must be put right first: {problems}',
  'room.body': '{path}: expected {expected}.',
  'room.version': 'version: expected 2.1 or 1.2, got “{given}”.',
  'room.noFile': 'Expected an XLIFF file or a zip of them, got nothing.',
  'room.otherLocales':
    'The file translates from {source} to {target}; this is a translation from {wantedSource} to {wantedTarget}.',
  'room.noEntry': 'No entry of this site is the one in the file (“{id}”).',
  'room.keys': 'keys: expected up to 500 entries such as stories:12, got “{given}”.',
  'room.origin.here': '{collection}: {title}',
} as const
