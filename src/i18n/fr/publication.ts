import type { publication as en } from '../en/publication.js'

export const publication: Record<keyof typeof en, string> = {
  'panel.peopleOnly':
    'L’état d’une fiche est donné aux personnes connectées, pas aux clients de l’API.',
  'panel.noRevision':
    'since : une révision de cette fiche est attendue, telle que la fiche la donne, et non {given}.',

  'panel.title': 'Publication',
  'panel.unsaved': 'Enregistrez d’abord la fiche ; chaque langue pourra ensuite être publiée ici.',
  'panel.failed': 'L’état de cette fiche n’a pas pu être chargé.',
  'panel.retry': 'Réessayer',
  'panel.trash': 'Cette fiche est dans la corbeille. Restaurez-la pour la publier.',
  'panel.source': 'Langue d’origine',
  'panel.switch': 'Modifier en {language}',
  'panel.since': 'En ligne depuis le {date}',
  'panel.sharedPending':
    'Ce que toutes les langues partagent (images, chiffres, liens avec d’autres fiches) a des modifications qui ne sont pas encore en ligne. Elles le seront à la prochaine publication en {language}.',

  'panel.state.excluded': 'Pas dans cette langue',
  'panel.state.none': 'Pas encore écrit',
  'panel.state.draft': 'Brouillon',
  'panel.state.changed': 'Modifications pas en ligne',
  'panel.state.scheduled': 'Programmé',
  'panel.state.due': 'En retard',
  'panel.state.published': 'Publié',

  'panel.problems.one': '1 point à régler avant publication',
  'panel.problems.other': '{count} points à régler avant publication',

  'panel.publish.action': 'Publier',
  'panel.publish.actionIn': 'Publier en {language}',
  'panel.publish.done': 'Publié en {language}.',
  'panel.publish.refused': 'Pas publié en {language} : voyez ci-dessous ce qui est à régler.',
  'panel.publish.notDone': 'Pas publié en {language}\u00a0:',
  'panel.publish.reason': '{label}\u00a0: {message}',
  'panel.publish.more': 'Le panneau de publication en montre {count} de plus.',
  'panel.unpublish.action': 'Dépublier',
  'panel.unpublish.actionIn': 'Dépublier en {language}',
  'panel.unpublish.title': 'Dépublier en {language} ?',
  'panel.unpublish.text':
    'La page est retirée des sites aussitôt. Le texte reste ici comme brouillon ; les autres langues restent en ligne.',
  'panel.unpublish.done': 'Dépublié en {language}.',

  'panel.selection.publish': 'Publier la sélection en {language}',
  'panel.selection.unpublish': 'Dépublier la sélection en {language}',
  'panel.selection.publish.text':
    'Fiches sélectionnées : {count}. Chacune est vérifiée et publiée pour elle-même, telle que son dernier brouillon en {language} la montre.',
  'panel.selection.unpublish.text':
    'Fiches sélectionnées : {count}. Chacune est retirée des sites aussitôt en {language} ; son texte reste comme brouillon.',
  'panel.selection.progress': '{done} sur {all}',
  'panel.selection.published': 'Publié.',
  'panel.selection.unpublished': 'Dépublié.',

  'panel.schedule.action': 'Programmer…',
  'panel.schedule.actionIn': 'Programmer en {language}…',
  'panel.schedule.title': 'Programmer en {language}',
  'panel.schedule.what': 'Ce qui doit se passer',
  'panel.schedule.date': 'Date',
  'panel.schedule.time': 'Heure',
  'panel.schedule.noZone':
    'Fuseau horaire\u00a0: choisissez-en un dans la liste, par exemple America/Toronto\u00a0; reçu\u00a0: «\u00a0{given}\u00a0».',
  'panel.schedule.timeZone': 'Fuseau horaire',
  'panel.schedule.hint':
    'Ce qui est enregistré à ce moment-là est publié, brouillons ultérieurs compris.',
  'panel.schedule.unsaved':
    'Ce formulaire a des modifications non enregistrées. Enregistrez-les pour qu’elles soient comprises.',
  'panel.schedule.save': 'Programmer',
  'panel.schedule.done': 'Programmé pour le {date}.',
  'panel.schedule.publish': 'Sera publié le {date}',
  'panel.schedule.unpublish': 'Sera dépublié le {date}',
  'panel.due.publish': 'Devait être publié le {date}',
  'panel.due.unpublish': 'Devait être dépublié le {date}',
  'panel.due.hint':
    'L’heure est passée et le serveur ne l’a pas encore fait. Si cela dure, prévenez la personne qui s’en occupe. Les sites, eux, suivent l’heure prévue.',
  'panel.schedule.zone': 'fuseau horaire : {zone}',
  'panel.schedule.cancel': 'Annuler cette programmation',
  'panel.schedule.cancelled': 'La programmation est annulée.',
  'panel.schedule.incomplete': 'Indiquez une date et une heure.',

  'panel.dialog.close': 'Fermer',
  'panel.dialog.cancel': 'Annuler',
  'panel.action.failed': 'Cela n’a pas fonctionné : {message}',
  'panel.action.offline': 'Le serveur n’a pas pu être joint. Rien n’a été modifié.',

  'conflict.title': 'Le même texte a changé entre-temps',
  'conflict.text':
    'Votre enregistrement l’aurait écrasé. Rien de ce que vous avez saisi n’est perdu.',
  'conflict.changedBy': 'Modifié par {name} le {date}.',
  'conflict.changed': 'Modifié le {date}.',
  'conflict.theirs': 'Enregistré entre-temps',
  'conflict.mine': 'Le vôtre',
  'conflict.takeTheirs': 'Prendre le leur',
  'conflict.keepMine': 'Garder le mien',
  'conflict.empty': 'vide',
  'conflict.choose': 'Choisissez pour chaque champ le texte qui doit rester.',
  'conflict.save': 'Enregistrer avec ces choix',
  'conflict.close': 'Fermer et continuer à écrire',
  'conflict.yes': 'oui',
  'conflict.no': 'non',

  'embed.action': 'Intégrer…',
  'embed.title': 'Afficher sur un autre site',
  'embed.text':
    'Collez ce code dans une page d’un autre site. Il affiche ce qui est publié et change avec lui.',
  'embed.what': 'Afficher',
  'embed.kind.testimonial': 'le témoignage',
  'embed.kind.theme': 'le thème en bref',
  'embed.kind.testimonials': 'les témoignages du thème',
  'embed.kind.key-results': 'les résultats clés du thème',
  'embed.language': 'Langue',
  'embed.look': 'Style',
  'embed.look.card': 'Carte',
  'embed.look.plain': 'Simple, dans les couleurs de la page',
  'embed.scheme': 'Couleurs',
  'embed.scheme.auto': 'Celles de la page',
  'embed.scheme.light': 'Claires',
  'embed.scheme.dark': 'Sombres',
  'embed.withQuote':
    'Écrire la citation dans le code, pour qui lit sans JavaScript. Elle n’y change pas et n’en disparaît pas si elle est retirée.',
  'embed.hidden': 'Rien à afficher\u00a0: ce n’est pas publié dans cette langue ({language}).',
  'embed.failed': 'Le code n’a pas pu être préparé. Fermez cette fenêtre et réessayez.',
  'embed.code': 'Code',
  'embed.copy': 'Copier le code',
  'embed.copied': 'Copié.',
  'embed.selected': 'Sélectionné\u00a0: copiez-le avec Ctrl+C ou ⌘C.',
  'embed.view': 'Aperçu en direct',
  'embed.close': 'Fermer',
}
