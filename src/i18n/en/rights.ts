export const rights = {
  // What somebody may not do
  'access.restoreVersion': 'Restoring a version changes every language. Ask an editor to do it.',
  'access.restoreDraft':
    'This database cannot restore a version as a draft in every language at once. Use POST {path} for one language.',
  'access.deleteForGood': 'You cannot delete permanently. Move it to the trash instead.',
  'access.publishOthers': 'This would publish or unpublish languages that are not yours.',
  'access.unpublish':
    'This would unpublish the language, which you are not allowed to do. To save a draft beside the published text, send draft=true.',
  'access.copy': 'A copy would include languages that you cannot edit.',
} as const
