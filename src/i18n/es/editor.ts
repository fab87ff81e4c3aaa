import type { editor as en } from '../en/editor.js'

export const editor: Record<keyof typeof en, string> = {
  'editor.table.insert': 'Insertar una tabla',
  'editor.table.rowAbove': 'Fila encima',
  'editor.table.rowBelow': 'Fila debajo',
  'editor.table.columnBefore': 'Columna antes',
  'editor.table.columnAfter': 'Columna después',
  'editor.table.headerRow': 'Fila de encabezado',
  'editor.table.headerColumn': 'Columna de encabezado',
  'editor.table.deleteRow': 'Eliminar la fila',
  'editor.table.deleteColumn': 'Eliminar la columna',
  'editor.table.deleteTable': 'Eliminar la tabla',
  'editor.paste.dropped': 'No se conservó de lo pegado: {list}.',
  'editor.paste.images': '{count} {count|imagen|imágenes}',
  'editor.paste.links': '{count} {count|enlace|enlaces} (el texto se conserva)',
  'editor.paste.others': '{count} {count|otro elemento|otros elementos}',
}
