import type { editor as en } from '../en/editor.js'

export const editor: Record<keyof typeof en, string> = {
  'editor.table.insert': 'Insérer un tableau',
  'editor.table.rowAbove': 'Ligne au-dessus',
  'editor.table.rowBelow': 'Ligne au-dessous',
  'editor.table.columnBefore': 'Colonne avant',
  'editor.table.columnAfter': 'Colonne après',
  'editor.table.headerRow': 'Ligne d’en-tête',
  'editor.table.headerColumn': 'Colonne d’en-tête',
  'editor.table.deleteRow': 'Supprimer la ligne',
  'editor.table.deleteColumn': 'Supprimer la colonne',
  'editor.table.deleteTable': 'Supprimer le tableau',
  'editor.paste.dropped': 'Le collage a laissé de côté : {list}.',
  'editor.paste.images': '{count} {count|image|images}',
  'editor.paste.links': '{count} {count|lien|liens} (le texte est gardé)',
  'editor.paste.others': '{count} {count|autre élément|autres éléments}',
}
