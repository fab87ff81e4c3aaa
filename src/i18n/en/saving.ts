/** Texts about saving: rows, stale saves, versions. */
export const saving = {
  'failure.busy':
    'The server is busy with other changes. Nothing was stored. Try again in a few seconds.',
  'failure.diskFull':
    'The disk of the server is full. Nothing was stored. Ask whoever runs the server to free some space, then try again.',
  'failure.readOnly':
    'The server cannot write to its disk or database. Nothing was stored. Ask whoever runs the server to make them writable, then try again.',
  'entry.revision.label': 'Revision',
  'restore.noVersion': 'This version does not exist.',
  'rows.oneEntry': 'Rows can only be changed in one entry at a time. Save each entry separately.',
  'rows.lost':
    'This row has texts in other languages, which would be deleted with it. Send every row with its id, so that it is clear which rows to delete.',
  // No colon: the admin would make a list of what follows it.
  'stale.save':
    'Another user has changed “{names}” since you opened this entry. Nothing was saved. Compare both texts and save again.',
  'stale.own':
    'You have changed “{names}” since you opened this form, for example in another tab. Nothing was saved. Compare both texts and save again.',
  'stale.changed':
    'There are changes in “{names}” since you opened this entry. Nothing was saved. Compare both texts and save again.',
  'stale.unknown':
    'You opened this entry so long ago that its later changes can no longer be determined. Nothing was saved. Copy your texts and open the entry again.',
  'restore.nothing': 'You cannot restore this entry in any of these languages: {locales}.',
  'restore.done': 'Restored as a draft: {locales}.',
} as const
