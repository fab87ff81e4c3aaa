import type { forms as en } from '../en/forms.js'

export const forms: Record<keyof typeof en, string> = {
  'forms.kept': 'El {date} escribió aquí un texto que nunca se guardó.',
  'forms.kept.bringBack': 'Recuperarlo',
  'forms.kept.discard': 'Descartarlo',
  'forms.autosaved': 'Borrador guardado a las {time}',
  'forms.notAutosaved': 'El borrador no se guardó automáticamente: {message}',
  'forms.leave.title': '¿Descartar lo que ha escrito?',
  'forms.leave.text': 'Lo que ha escrito en esta ventana no está guardado.',
  'forms.leave.stay': 'Seguir escribiendo',
  'forms.leave.go': 'Descartar',
  'forms.consent.record': 'Registrar un consentimiento aquí',
  'forms.consent.title': 'Registrar un consentimiento',
  'forms.consent.missing': 'Falta todavía: {names}',
  'forms.consent.failed': 'No se pudo guardar el consentimiento.',
  'forms.consent.cancel': 'Cancelar',
  'forms.consent.save': 'Guardar el consentimiento',
  'find.title': 'Buscar',
  'find.label': 'Palabras, en cualquier idioma',
  'find.count': '{count} {count|ficha encontrada|fichas encontradas}',
}
