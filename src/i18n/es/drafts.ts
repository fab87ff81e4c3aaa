/** Drafts that no person wrote: from the memory and by machine. */
export const drafts = {
  'drafts.none':
    'No hay traducción automática configurada para estos idiomas, y no se debía consultar la memoria. Configure la opción translation.machine, o consulte la memoria.',
  'drafts.noMatch': 'La memoria no tiene ninguna traducción del mismo texto.',
  'drafts.blocked': 'La traducción no se ha aceptado: {problems}',
  'drafts.machine.tooLong':
    'El texto es demasiado largo para la traducción automática (más de {most} caracteres con sus códigos).',
  'drafts.machine.failed': 'La traducción automática ha fallado. {why}',
  'drafts.machine.timeout':
    'La traducción automática no ha respondido en {seconds} {seconds|segundo|segundos}.',
  'drafts.machine.count':
    'La traducción automática debía dar {expected} {expected|texto|textos} y ha dado {given}; no se ha aceptado ninguno.',
  'drafts.machine.notText': 'La traducción automática no ha dado ningún texto.',
  'drafts.machine.codes':
    'La traducción automática ha perdido o inventado un código; no se ha aceptado.',
  'drafts.machine.message':
    'Este mensaje con varias formas no se puede dividir para una máquina. Tradúzcalo a mano.',
} as const
