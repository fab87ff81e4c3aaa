import type { schedule as source } from '../en/schedule.js'

export const schedule: Record<keyof typeof source, string> = {
  'schedule.expected': '{field} : valeur attendue : {expected} ; valeur reçue : « {given} ».',
  'schedule.expect.locale': 'l’une de ces langues : {locales}',
  'schedule.expect.action': '« publish » ou « unpublish »',
  'schedule.expect.timeZone': 'le nom d’un fuseau horaire, par exemple America/Toronto',
  'schedule.expect.at':
    'une date et une heure, par exemple 2026-12-01T09:00 ou 2026-12-01T09:00-05:00',
  'schedule.expect.future': 'un moment à venir',
  'schedule.expect.exists':
    'une heure qui existe, car ce jour-là les horloges de {timeZone} avancent et la sautent',
  'schedule.expect.published': 'une langue publiée ou dont la publication est programmée',
  'schedule.expect.afterBegin': 'un moment postérieur à la publication programmée pour le {moment}',
  'schedule.expect.beforeEnd': 'un moment antérieur à la dépublication programmée pour le {moment}',
  'schedule.expect.waiting': 'une action programmée dans cette langue',
  'schedule.twice':
    'Ce jour-là, les horloges de {timeZone} indiquent deux fois {given} ; c’est la première qui compte.',
  'schedule.signIn': 'Connectez-vous pour programmer une publication.',
  'schedule.notAllowed': 'Vous ne pouvez pas programmer la publication de cette langue.',
  'schedule.body': 'Corps : objet JSON attendu, avec locale, action, at et timeZone.',
  'schedule.held':
    'La publication de cette langue est programmée pour le {moment} : seules les personnes qui peuvent la publier peuvent encore la modifier. Demandez-leur d’abord d’annuler cette publication.',
}
