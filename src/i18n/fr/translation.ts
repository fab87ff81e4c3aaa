import type { translation as source } from '../en/translation.js'

export const translation: Record<keyof typeof source, string> = {
  'translation.expected': '{field} : valeur attendue : {expected} ; valeur reçue : « {given} ».',
  'translation.expect.oneOf': 'l’une de celles-ci : {values}',
  'translation.expect.id': 'l’identifiant d’une fiche',
  'translation.expect.flag': '« true » ou « false »',
  'translation.expect.search': '{most} caractères au plus',
  'translation.expect.number': 'un nombre entier de 1 à {most}',
  'translation.expect.keys': 'une liste de 1 à {most} fiches, par exemple stories:12',
  'translation.expect.entries': 'des fiches qui existent et ne sont pas dans la corbeille',
  'translation.expect.target': 'une langue dans laquelle chacune de ces fiches est traduite',
  'translation.expect.owner':
    'le compte d’une personne qui peut traduire ces fiches dans cette langue, ou null',
  'translation.expect.due': 'un jour, par exemple 2026-11-30, ou null',
  'translation.body': 'Corps : objet JSON attendu, avec {fields}.',
  'translation.expect.note': '{most} caractères au plus, ou null',
  'translation.expect.filled': '{most} fiches au plus quand des brouillons sont à préremplir',
  'translation.mayNotRequest':
    '{key} : seule une personne qui peut approuver cette langue demande une traduction.',
  'translation.mayNotTake': '{key} : vous ne pouvez pas traduire cette fiche vers cette langue.',
  'translation.notFilled': 'Les brouillons n’ont pas pu être préremplis.',
  'translation.readers':
    'Seules les personnes qui peuvent lire les brouillons voient où en sont les traductions.',
  'translation.notAllowed':
    '{key} : seules les personnes qui peuvent approuver cette langue l’attribuent à d’autres. Vous pouvez vous charger de ce que vous pouvez traduire, et rendre ce qui est à vous.',
}
