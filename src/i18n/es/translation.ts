import type { translation as source } from '../en/translation.js'

export const translation: Record<keyof typeof source, string> = {
  'translation.expected': '{field}: se esperaba {expected}, se recibió «{given}».',
  'translation.expect.oneOf': 'uno de estos valores: {values}',
  'translation.expect.id': 'el identificador de una ficha',
  'translation.expect.flag': '«true» o «false»',
  'translation.expect.search': 'un máximo de {most} caracteres',
  'translation.expect.number': 'un número entero de 1 a {most}',
  'translation.expect.keys': 'una lista de 1 a {most} fichas, por ejemplo stories:12',
  'translation.expect.entries': 'fichas que existan y no estén en la papelera',
  'translation.expect.target': 'un idioma al que se traduzca cada una de estas fichas',
  'translation.expect.owner':
    'la cuenta de una persona que pueda traducir estas fichas a este idioma, o null',
  'translation.expect.due': 'un día, por ejemplo 2026-11-30, o null',
  'translation.body': 'Cuerpo: se esperaba un objeto JSON con {fields}.',
  'translation.expect.note': 'como máximo {most} caracteres, o null',
  'translation.expect.filled': 'como máximo {most} fichas cuando hay que rellenar borradores',
  'translation.mayNotRequest': '{key}: solo quien puede aprobar este idioma pide una traducción.',
  'translation.mayNotTake': '{key}: no puede traducir esta ficha a este idioma.',
  'translation.notFilled': 'No se han podido rellenar los borradores.',
  'translation.readers':
    'Solo las personas que pueden leer los borradores ven el estado de las traducciones.',
  'translation.notAllowed':
    '{key}: solo quien puede aprobar este idioma lo asigna a otras personas. Puede encargarse de lo que puede traducir y devolver lo que es suyo.',
}
