export const rights = {
  // What somebody may not do
  'access.restoreVersion': 'Restoring a version changes every language. Ask an editor to do it.',
  'access.restoreDraft':
    'This database cannot restore a version as a draft in every language at once. Use POST {path} for one language.',
  'access.deleteForGood': 'You may not delete for good. Move it to the trash instead.',
  'access.publishOthers': 'This would publish or unpublish languages that are not yours.',
  'access.unpublish':
    'This would unpublish the language, which you may not do. To save a draft beside what is published, send draft=true.',
  'access.copy': 'A copy would hold languages that you may not write.',
} as const
