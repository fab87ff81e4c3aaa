import type { room as source } from '../en/room.js'

/** What the endpoints of the translators' room say. */
export const room: Record<keyof typeof source, string> = {
  'room.trash': 'La ficha está en la papelera. Recupérela primero.',
  'room.locale': 'Se esperaba un idioma al que se traduce la ficha ({locales}), no «{given}».',
  'room.notAllowed': 'Usted no puede hacer esto en este idioma.',
  'room.noSegment':
    'La ficha no tiene (o ya no tiene) el segmento «{id}». Vuelva a cargar la página.',
  'room.stale':
    'Otra persona ha traducido el mismo texto desde que usted lo leyó. Compare los dos.',
  'room.blocked': 'Primero hay que corregir esto: {problems}',
  'room.body': '{path}: se esperaba {expected}.',
  'room.version': 'version: se esperaba 2.1 o 1.2, no «{given}».',
  'room.noFile': 'Se esperaba un archivo XLIFF o un zip de ellos, y no llegó nada.',
  'room.otherLocales':
    'El archivo traduce de {source} a {target}; esta es una traducción de {wantedSource} a {wantedTarget}.',
  'room.noEntry': 'Ninguna ficha de este sitio es la del archivo («{id}»).',
  'room.keys': 'keys: se esperaban hasta 500 fichas como stories:12, no «{given}».',
  'room.origin.here': '{collection}: {title}',
}
