import type { saving as source } from '../en/saving.js'

export const saving: Record<keyof typeof source, string> = {
  'entry.revision.label': 'Revisión',
  'restore.noVersion': 'No existe esa versión.',
  'rows.oneEntry':
    'Las filas se modifican en una sola ficha a la vez. Guarde cada entrada por separado.',
  'rows.lost':
    'Esta fila tiene textos en otros idiomas, que se eliminarían con ella. Envíe cada fila con su identificador, para que quede claro cuáles deben desaparecer.',
  'stale.save':
    'Otra persona ha modificado «{names}» desde que usted abrió esta ficha. No se ha guardado nada. Compare ambos textos y guarde de nuevo.',
  'stale.unknown':
    'Esta ficha se abrió hace demasiado tiempo para saber qué ha cambiado desde entonces. No se ha guardado nada. Conserve una copia de sus textos y abra de nuevo la ficha.',
  'restore.nothing': 'No puede restaurar esta ficha en ninguno de estos idiomas: {locales}.',
  'restore.done': 'Restaurado como borrador: {locales}.',
}
