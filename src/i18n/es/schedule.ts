import type { schedule as source } from '../en/schedule.js'

export const schedule: Record<keyof typeof source, string> = {
  'schedule.expected': '{field}: se esperaba {expected}, se recibió «{given}».',
  'schedule.expect.locale': 'uno de estos idiomas: {locales}',
  'schedule.expect.action': '«publish» o «unpublish»',
  'schedule.expect.timeZone': 'el nombre de una zona horaria, por ejemplo America/Toronto',
  'schedule.expect.at': 'una fecha y hora, por ejemplo 2026-12-01T09:00 o 2026-12-01T09:00-05:00',
  'schedule.expect.future': 'un momento futuro',
  'schedule.expect.exists':
    'una hora que exista, pues ese día los relojes de {timeZone} se adelantan y la saltan',
  'schedule.expect.published': 'un idioma publicado o con la publicación programada',
  'schedule.expect.afterBegin': 'un momento posterior a la publicación programada para el {moment}',
  'schedule.expect.beforeEnd': 'un momento anterior a la retirada programada para el {moment}',
  'schedule.expect.waiting': 'una acción programada en este idioma',
  'schedule.twice':
    'Ese día los relojes de {timeZone} marcan dos veces las {given}; vale la primera.',
  'schedule.signIn': 'Inicie sesión para programar una publicación.',
  'schedule.notAllowed': 'No puede programar la publicación de este idioma.',
  'schedule.body': 'Cuerpo: se esperaba un objeto JSON con locale, action, at y timeZone.',
  'schedule.held':
    'La publicación de este idioma está programada para el {moment}: solo quienes pueden publicarlo pueden modificarlo ahora. Pídales que cancelen antes la publicación.',
}
