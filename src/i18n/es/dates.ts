import type { dates as en } from '../en/dates.js'

export const dates: Record<keyof typeof en, string> = {
  'date.calendar': 'Elegir en un calendario',
  'date.hint': 'p. ej. {example}',
  'date.time': 'Hora',
  'date.unreadable': 'Escriba el día así: {example}.',
  'date.impossible': 'El {text} no existe en el calendario. Escriba el día así: {example}.',
  'date.shortYear': 'Escriba el año con cuatro cifras, por ejemplo {example}.',
  'date.ambiguous': '{text} puede ser el {first} o el {second}. Escriba el que quiere decir.',
}
