import type { dates as en } from '../en/dates.js'

export const dates: Record<keyof typeof en, string> = {
  'date.calendar': 'Choisir dans un calendrier',
  'date.hint': 'p. ex. {example}',
  'date.time': 'Heure',
  'date.unreadable': 'Écrivez le jour ainsi : {example}.',
  'date.impossible':
    'Le {text} n’existe pas dans le calendrier. Écrivez le jour ainsi : {example}.',
  'date.shortYear': 'Écrivez l’année avec quatre chiffres, par exemple {example}.',
  'date.ambiguous':
    '{text} peut être le {first} ou le {second}. Écrivez celui que vous voulez dire.',
}
