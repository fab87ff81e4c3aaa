import type { saving as source } from '../en/saving.js'

export const saving: Record<keyof typeof source, string> = {
  'failure.busy':
    'Le serveur est occupé par d’autres modifications. Rien n’a été enregistré. Réessayez dans quelques secondes.',
  'failure.diskFull':
    'Le disque du serveur est plein. Rien n’a été enregistré. Demandez aux responsables du serveur de libérer de la place, puis réessayez.',
  'failure.readOnly':
    'Le serveur ne peut pas écrire sur son disque ou dans sa base de données. Rien n’a été enregistré. Demandez aux responsables du serveur d’y autoriser l’écriture, puis réessayez.',
  'entry.revision.label': 'Révision',
  'restore.noVersion': 'Cette version n’existe pas.',
  'rows.oneEntry':
    'Les lignes se modifient dans une seule entrée à la fois. Enregistrez chaque entrée séparément.',
  'rows.lost':
    'Cette ligne a des textes dans d’autres langues, qui seraient supprimés avec elle. Envoyez chaque ligne avec son identifiant, afin que l’on sache lesquelles doivent disparaître.',
  'stale.save':
    'Quelqu’un d’autre a modifié « {names} » depuis que vous avez ouvert cette fiche. Rien n’a été enregistré. Comparez les deux textes et enregistrez de nouveau.',
  'stale.own':
    'Vous avez modifié « {names} » depuis que vous avez ouvert ce formulaire, par exemple dans un autre onglet. Rien n’a été enregistré. Comparez les deux textes et enregistrez de nouveau.',
  'stale.changed':
    'Il y a eu des changements dans « {names} » depuis que vous avez ouvert cette fiche. Rien n’a été enregistré. Comparez les deux textes et enregistrez de nouveau.',
  'stale.unknown':
    'Cette fiche a été ouverte il y a trop longtemps pour savoir ce qui a changé depuis. Rien n’a été enregistré. Gardez une copie de vos textes et ouvrez de nouveau la fiche.',
  'restore.nothing': 'Vous ne pouvez restaurer cette fiche dans aucune de ces langues : {locales}.',
  'restore.done': 'Restauré comme brouillon : {locales}.',
}
