/** Le journal des webhooks et des purges. */
export const webhooks = {
  'deliveries.singular': 'Message de webhook',
  'deliveries.plural': 'Messages de webhook',
  'deliveries.description':
    'Ce que d’autres serveurs ont appris des contenus publiés. Les lignes sont supprimées quelque temps après la remise ou l’abandon.',
  'deliveries.at.label': 'Date du changement',
  'deliveries.target.label': 'Destinataire',
  'deliveries.kind.label': 'Événement',
  'deliveries.kind.description': 'Vide\u00a0: seuls des caches sont prévenus.',
  'deliveries.kind.published': 'Publié',
  'deliveries.kind.changed': 'Modifié',
  'deliveries.kind.removed': 'Retiré',
  'deliveries.type.label': 'Type',
  'deliveries.locale.label': 'Langue',
  'deliveries.locale.description': 'Code de langue. Vide\u00a0: toutes les langues.',
  'deliveries.slug.label': 'Slug',
  'deliveries.state.label': 'État',
  'deliveries.state.waiting': 'En attente',
  'deliveries.state.failed': 'Échec, nouvel essai prévu',
  'deliveries.state.delivered': 'Remis',
  'deliveries.state.givenUp': 'Abandonné',
  'deliveries.attempts.label': 'Essais',
  'deliveries.answer.label': 'Dernière réponse',
  'deliveries.answer.description': 'Statut HTTP du destinataire, ou pourquoi il n’y en a pas eu.',
  'deliveries.triedAt.label': 'Dernier essai',
  'deliveries.next.label': 'Prochain essai',
  'deliveries.doneAt.label': 'Date de remise ou d’abandon',
  'deliveries.uid.label': 'Identifiant public',
  'deliveries.key.label': 'Identifiant du message',
  'deliveries.key.description':
    'Le même à chaque essai, pour que le destinataire puisse ignorer les doublons.',
  'deliveries.resend': 'Renvoyer',
  'deliveries.resend.done':
    '{count, plural, one {Le message sera renvoyé sous peu.} other {# messages seront renvoyés sous peu.}}',
  'deliveries.resend.failed':
    'Le message n’a pas pu être remis en attente. Vérifiez la connexion et réessayez.',
  'deliveries.notAllowed': 'Seule l’administration peut renvoyer des messages de webhook.',
  'deliveries.body':
    'Attendu\u00a0: `ids`, une liste de 1 à 100 identifiants de message, ou `target`, un destinataire, avec au besoin `since`, une date et une heure.',
}
