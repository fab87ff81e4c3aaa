import type { rights as source } from '../en/rights.js'

export const rights: Record<keyof typeof source, string> = {
  'access.restoreVersion': 'Restaurar una versión cambia todos los idiomas. Pídaselo a edición.',
  'access.restoreDraft':
    'Esta base de datos no puede restaurar una versión como borrador en todos los idiomas a la vez. Use POST {path} para un idioma.',
  'access.deleteForGood':
    'Usted no puede eliminar de forma definitiva. Mueva la entrada a la papelera.',
  'access.publishOthers': 'Eso publicaría o retiraría idiomas que no son los suyos.',
  'access.unpublish':
    'Eso retiraría el idioma, lo que usted no puede hacer. Para guardar un borrador junto a lo publicado, envíe draft=true.',
  'access.copy': 'La copia contendría idiomas que usted no puede escribir.',
}
