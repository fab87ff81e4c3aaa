import type { room as source } from '../en/room.js'

/** What the endpoints of the translators' room say. */
export const room: Record<keyof typeof source, string> = {
  'room.trash': 'La fiche est dans la corbeille. Sortez-la d’abord.',
  'room.locale':
    'Une langue dans laquelle la fiche est traduite ({locales}) est attendue, et non « {given} ».',
  'room.notAllowed': 'Vous ne pouvez pas faire cela dans cette langue.',
  'room.noSegment': 'La fiche n’a pas (ou plus) de segment « {id} ». Rechargez la page.',
  'room.stale':
    'Quelqu’un d’autre a traduit le même texte depuis que vous l’avez lu. Comparez les deux.',
  'room.blocked': 'Il faut d’abord corriger ceci : {problems}',
  'room.body': '{path} : {expected} attendu.',
  'room.version': 'version : 2.1 ou 1.2 attendu, et non « {given} ».',
  'room.noFile': 'Un fichier XLIFF ou un zip de tels fichiers est attendu, et rien n’est venu.',
  'room.otherLocales':
    'Le fichier traduit de {source} vers {target} ; il s’agit ici d’une traduction de {wantedSource} vers {wantedTarget}.',
  'room.noEntry': 'Aucune fiche de ce site n’est celle du fichier (« {id} »).',
  'room.keys': 'keys : jusqu’à 500 fiches comme stories:12 sont attendues, et non « {given} ».',
  'room.origin.here': '{collection} : {title}',
}
