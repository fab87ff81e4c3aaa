import type { saving as source } from '../en/saving.js'

export const saving: Record<keyof typeof source, string> = {
  'failure.busy':
    'El servidor está ocupado con otros cambios. No se ha guardado nada. Inténtelo de nuevo en unos segundos.',
  'failure.diskFull':
    'El disco del servidor está lleno. No se ha guardado nada. Pida a quien administra el servidor que libere espacio e inténtelo de nuevo.',
  'failure.readOnly':
    'El servidor no puede escribir en su disco o en su base de datos. No se ha guardado nada. Pida a quien administra el servidor que permita la escritura e inténtelo de nuevo.',
  'entry.revision.label': 'Revisión',
  'restore.noVersion': 'No existe esa versión.',
  'rows.oneEntry':
    'Las filas se modifican en una sola ficha a la vez. Guarde cada entrada por separado.',
  'rows.lost':
    'Esta fila tiene textos en otros idiomas, que se eliminarían con ella. Envíe cada fila con su identificador, para que quede claro cuáles deben desaparecer.',
  'stale.save':
    'Otra persona ha modificado «{names}» desde que usted abrió esta ficha. No se ha guardado nada. Compare ambos textos y guarde de nuevo.',
  'stale.own':
    'Usted ha modificado «{names}» desde que abrió este formulario, por ejemplo en otra pestaña. No se ha guardado nada. Compare ambos textos y guarde de nuevo.',
  'stale.changed':
    'Ha habido cambios en «{names}» desde que usted abrió esta ficha. No se ha guardado nada. Compare ambos textos y guarde de nuevo.',
  'stale.unknown':
    'Esta ficha se abrió hace demasiado tiempo para saber qué ha cambiado desde entonces. No se ha guardado nada. Conserve una copia de sus textos y abra de nuevo la ficha.',
  'restore.nothing': 'No puede restaurar esta ficha en ninguno de estos idiomas: {locales}.',
  'restore.done': 'Restaurado como borrador: {locales}.',
}
