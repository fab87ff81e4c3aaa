import type { translating as source } from '../en/translating.js'

/** What the endpoints of the translators' workspace say. */
export const translating: Record<keyof typeof source, string> = {
  'translating.trash': 'La ficha está en la papelera. Recupérela primero.',
  'translating.locale':
    'Se esperaba un idioma al que se traduce la ficha ({locales}), no «{given}».',
  'translating.notAllowed': 'Usted no puede hacer esto en este idioma.',
  'translating.noSegment':
    'La ficha no tiene (o ya no tiene) el segmento «{id}». Vuelva a cargar la página.',
  'translating.stale':
    'El mismo texto ha cambiado desde que usted lo leyó, por otra persona o en otra pestaña. Compare los dos.',
  'translating.blocked': 'Primero hay que corregir esto: {problems}',
  'translating.comments':
    'Segmento {id}: se esperaban como máximo {most} comentarios. Resuelva la cuestión en el texto.',
  'translating.body': '{path}: se esperaba {expected}.',
  'translating.format': 'format: se esperaba uno de {codes}, no «{given}».',
  'translating.noFile': 'Se esperaba un archivo XLIFF o un zip de ellos, y no llegó nada.',
  'translating.otherLocales':
    'El archivo traduce de {source} a {target}; esta es una traducción de {wantedSource} a {wantedTarget}.',
  'translating.noEntry': 'Ninguna ficha de este sitio es la del archivo («{id}»).',
  'translating.severalEntries':
    'El archivo contiene {count} elementos <file>, es decir, más de una ficha; aquí se espera una sola. Impórtelo en la página «Traducciones».',
  'translating.otherEntry':
    'El archivo es de otra ficha («{id}»). Impórtelo en ella o en la página «Traducciones».',
  'translating.longNote': 'La nota del archivo supera los {most} caracteres y se ha cortado.',
  'translating.keys': 'keys: se esperaban hasta 500 fichas como stories:12, no «{given}».',
  'translating.newTab': 'pestaña nueva',
  'translating.extrasStale':
    'Un texto sin original ha cambiado o ya no está desde que usted lo leyó. Vuelva a cargar la página.',
  'codes.bold': 'negrita',
  'codes.italic': 'cursiva',
  'codes.strikethrough': 'tachado',
  'codes.underline': 'subrayado',
  'codes.code': 'código',
  'codes.subscript': 'subíndice',
  'codes.superscript': 'superíndice',
  'codes.highlight': 'resaltado',
  'codes.lowercase': 'minúsculas',
  'codes.uppercase': 'mayúsculas',
  'codes.capitalize': 'iniciales en mayúscula',
  'codes.style': 'estilo',
  'codes.linebreak': 'salto de línea',
  'codes.tab': 'tabulación',
  'codes.link': 'enlace',
  'codes.autolink': 'enlace',
  'codes.upload': 'imagen o archivo',
  'codes.relationship': 'ficha',
}
