/** Texts of the editor of formatted text. */
export const editor = {
  'editor.table.insert': 'Insert a table',
  'editor.table.rowAbove': 'Add a row above',
  'editor.table.rowBelow': 'Add a row below',
  'editor.table.columnBefore': 'Add a column before',
  'editor.table.columnAfter': 'Add a column after',
  'editor.table.headerRow': 'Header row',
  'editor.table.headerColumn': 'Header column',
  'editor.table.deleteRow': 'Delete row',
  'editor.table.deleteColumn': 'Delete column',
  'editor.table.deleteTable': 'Delete table',
  'editor.paste.dropped': 'Not kept from what you pasted: {list}.',
  'editor.paste.images': '{count} {count|image|images}',
  'editor.paste.links': '{count} {count|link|links} (the text was kept)',
  'editor.paste.others': '{count} {count|other element|other elements}',
}
