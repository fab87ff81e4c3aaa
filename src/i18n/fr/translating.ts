import type { translating as source } from '../en/translating.js'

/** What the endpoints of the translators' workspace say. */
export const translating: Record<keyof typeof source, string> = {
  'translating.trash': 'La fiche est dans la corbeille. Sortez-la d’abord.',
  'translating.locale':
    'Une langue dans laquelle la fiche est traduite ({locales}) est attendue, et non « {given} ».',
  'translating.notAllowed': 'Vous ne pouvez pas faire cela dans cette langue.',
  'translating.noSegment': 'La fiche n’a pas (ou plus) de segment « {id} ». Rechargez la page.',
  'translating.stale':
    'Le même texte a changé depuis que vous l’avez lu, par quelqu’un d’autre ou dans un autre onglet. Comparez les deux.',
  'translating.blocked': 'Il faut d’abord corriger ceci : {problems}',
  'translating.comments':
    'Segment {id} : {most} commentaires au plus attendus. Réglez la question dans le texte.',
  'translating.body': '{path} : {expected} attendu.',
  'translating.format': 'format : l’un de {codes} attendu, et non « {given} ».',
  'translating.noFile':
    'Un fichier XLIFF ou un zip de tels fichiers est attendu, et rien n’est venu.',
  'translating.otherLocales':
    'Le fichier traduit de {source} vers {target} ; il s’agit ici d’une traduction de {wantedSource} vers {wantedTarget}.',
  'translating.noEntry': 'Aucune fiche de ce site n’est celle du fichier (« {id} »).',
  'translating.severalEntries':
    'Le fichier contient {count} éléments <file>, c’est-à-dire plus d’une fiche ; une seule est attendue ici. Importez-le sur la page « Traductions ».',
  'translating.otherEntry':
    'Le fichier est celui d’une autre fiche (« {id} »). Importez-le dans celle-ci, ou sur la page « Traductions ».',
  'translating.longNote': 'La note du fichier dépasse {most} caractères et a été coupée.',
  'translating.keys':
    'keys : jusqu’à 500 fiches comme stories:12 sont attendues, et non « {given} ».',
  'translating.newTab': 'nouvel onglet',
  'translating.extrasStale':
    'Un texte sans original a changé ou disparu depuis que vous l’avez lu. Rechargez la page.',
  'codes.bold': 'gras',
  'codes.italic': 'italique',
  'codes.strikethrough': 'barré',
  'codes.underline': 'souligné',
  'codes.code': 'code',
  'codes.subscript': 'indice',
  'codes.superscript': 'exposant',
  'codes.highlight': 'surligné',
  'codes.lowercase': 'minuscules',
  'codes.uppercase': 'majuscules',
  'codes.capitalize': 'initiales en majuscule',
  'codes.style': 'style',
  'codes.linebreak': 'saut de ligne',
  'codes.tab': 'tabulation',
  'codes.link': 'lien',
  'codes.autolink': 'lien',
  'codes.upload': 'image ou fichier',
  'codes.relationship': 'fiche',
}
