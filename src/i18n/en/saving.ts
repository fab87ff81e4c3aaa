/** Texts about saving: rows, stale saves, versions. */
export const saving = {
  'entry.revision.label': 'Revision',
  'restore.noVersion': 'There is no such version.',
  'rows.oneEntry': 'Rows can be changed in one entry at a time. Save each entry by itself.',
  'rows.lost':
    'This row has texts in other languages and would be deleted with them. Send every row with its id, so that it is clear which are to go.',
  // No colon: the admin would make a list of what follows it.
  'stale.save':
    'Somebody else has changed “{names}” since you opened this entry. Nothing was saved. Compare both texts and save again.',
  'stale.unknown':
    'This entry was changed too long ago to tell what was changed since you opened it. Nothing was saved. Keep a copy of your texts and open the entry again.',
  'restore.nothing': 'You may not restore this entry in any of these languages: {locales}.',
  'restore.done': 'Restored as a draft: {locales}.',
} as const
