/** Drafts that no person wrote: from the memory and by machine. */
export const drafts = {
  'drafts.none':
    'Aucune traduction automatique n’est configurée pour ces langues, et la mémoire ne devait pas être consultée. Renseignez l’option translation.machine, ou consultez la mémoire.',
  'drafts.noMatch': 'La mémoire n’a aucune traduction du même texte.',
  'drafts.blocked': 'La traduction n’a pas été reprise : {problems}',
  'drafts.machine.tooLong':
    'Le texte est trop long pour la traduction automatique (plus de {most} caractères avec ses codes).',
  'drafts.machine.failed': 'La traduction automatique a échoué. {why}',
  'drafts.machine.timeout':
    'La traduction automatique n’a pas répondu en {seconds} {seconds|seconde|secondes}.',
  'drafts.machine.count':
    'La traduction automatique devait rendre {expected} {expected|texte|textes} et en a rendu {given} ; aucun n’a été repris.',
  'drafts.machine.notText': 'La traduction automatique n’a rendu aucun texte.',
  'drafts.machine.codes':
    'La traduction automatique a perdu ou inventé un code ; elle n’a pas été reprise.',
  'drafts.machine.message':
    'Ce message à plusieurs formes ne peut pas être découpé pour une machine. Traduisez-le à la main.',
} as const
