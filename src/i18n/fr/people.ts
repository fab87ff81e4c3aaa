import type { people as source } from '../en/people.js'

export const people: Record<keyof typeof source, string> = {
  // Images and videos
  'media.singular': 'Image ou vidéo',
  'media.plural': 'Images et vidéos',
  'media.description':
    'JPEG, PNG, WebP, AVIF ou GIF jusqu’à 20 Mo ; vidéo MP4 ou WebM jusqu’à 200 Mo. Le lieu, l’appareil et les autres données cachées sont retirés à l’envoi.',
  'media.alt.label': 'Texte de remplacement',
  'media.alt.description':
    'Dites en une phrase ce que l’on voit, pour qui ne peut pas le voir : « Une forestière mesure un palétuvier. » Ne commencez pas par « Image de ». Nécessaire avant la publication de l’image.',
  'media.caption.label': 'Légende',
  'media.caption.description': 'Affichée sous l’image.',
  'media.credit.label': 'Crédit',
  'media.credit.description':
    'Photographe ou titulaire des droits, tel qu’il doit être imprimé : « © María López ».',
  'media.consent.label': 'Consentement de la personne visible',
  'media.consent.description':
    'Si une personne est reconnaissable : l’image n’est publique que tant que ce consentement est en vigueur.',
  'media.seconds.label': 'Durée en secondes',
  'media.seconds.description': 'D’une vidéo. Lue dans les fichiers MP4 à l’envoi.',

  // Files
  'files.singular': 'Fichier',
  'files.plural': 'Fichiers',
  'files.description':
    'PDF, Word, Excel, PowerPoint, OpenDocument, CSV ou sous-titres (WebVTT), jusqu’à 50 Mo. La couverture d’un PDF est tirée de sa première page.',
  'files.language.label': 'Langue du fichier',
  'files.pages.label': 'Pages',
  'files.sha256.label': 'Empreinte (SHA-256)',
  'files.sha256.description': 'Permet de vérifier qu’une copie est conforme à l’original.',
  'files.cover.label': 'Couverture',
  'files.cover.description': 'Tirée de la première page d’un PDF.',

  // Consents
  'consents.singular': 'Consentement',
  'consents.plural': 'Consentements',
  'consents.description':
    'Ce qu’une personne a accepté, et la preuve : le formulaire signé en PDF, JPEG ou PNG. Visible de l’administration et de la rédaction seulement ; jamais publié.',
  'consents.tab.agreement': 'Ce qui a été accepté',
  'consents.tab.person': 'Personne',
  'consents.tab.uses': 'Où il sert',
  'consents.basis.label': 'Fondement',
  'consents.basis.description':
    'Ce qui permet de montrer la personne ou le texte. Rien n’est public sans fondement.',
  'basis.consent': 'Consentement donné',
  'basis.published': 'Déjà publié par la personne ou la source',
  'basis.contract': 'Contrat',
  'basis.other': 'Autre raison',
  'consents.basisDetails.label': 'Précisions',
  'consents.basisDetails.description':
    'Où et quand le texte a paru, de quel contrat il s’agit, ou la raison. Laissez vide ce que vous ne savez pas : seules ces précisions sont nécessaires.',
  'consents.adminTitle.label': 'Consentement',
  'consents.person.label': 'Personne',
  'consents.person.name.label': 'Nom',
  'consents.person.email.label': 'Adresse électronique',
  'consents.person.phone.label': 'Téléphone',
  'consents.person.country.label': 'Pays',
  'consents.statement.label': 'Ce que la personne a accepté',
  'consents.statement.description': 'Les mots mêmes qui ont été lus ou signés.',
  'consents.statementLanguage.label': 'Langue de ces mots',
  'consents.channels.label': 'Où la personne peut être montrée',
  'consents.channels.description':
    'Sans « Site web », rien de ce qui repose sur ce consentement n’apparaît sur un site.',
  'channel.website': 'Site web',
  'channel.socialMedia': 'Réseaux sociaux',
  'channel.print': 'Imprimés',
  'channel.press': 'Presse',
  'channel.events': 'Événements',
  'consents.purposes.label': 'À quelles fins',
  'purpose.communication': 'Communication',
  'purpose.fundraising': 'Collecte de fonds',
  'purpose.training': 'Formation',
  'purpose.research': 'Recherche',
  'consents.identityLevel.label': 'Ce qui peut être montré',
  'consents.identityLevel.description':
    'Le maximum qui peut être montré ; moins est toujours permis.',
  'consents.guardian.label': 'Représentant légal',
  'consents.guardian.description': 'Pour une personne mineure, ou qui ne peut consentir seule.',
  'consents.guardian.name.label': 'Nom',
  'consents.guardian.relation.label': 'Lien avec la personne',
  'consents.guardian.contact.label': 'Téléphone ou adresse électronique',
  'consents.grantedOn.label': 'Accordé le',
  'consents.grantedOn.description': 'En vigueur dès le début de ce jour (UTC).',
  'consents.expiresOn.label': 'Dernier jour',
  'consents.expiresOn.description': 'En vigueur jusqu’à la fin de ce jour (UTC). Vide : sans fin.',
  'consents.withdrawnOn.label': 'Retiré le',
  'consents.withdrawnOn.description':
    'À partir de ce moment, plus rien de ce qui repose sur ce consentement n’est montré.',
  'consents.notes.label': 'Notes internes',
  'consents.testimonials.label': 'Témoignages',
  'consents.media.label': 'Images et vidéos',
  'consents.stories.label': 'Récits',

  // People
  'users.singular': 'Compte',
  'users.plural': 'Comptes',
  'users.name.label': 'Nom',
  'users.role.label': 'Rôle',
  'users.role.description':
    'Administration : tout, comptes compris. Rédaction : écrit et publie dans toutes les langues. Relecture : corrige et publie les textes de certaines langues. Traduction : écrit des brouillons dans certaines langues. Lecture : voit tout, ne change rien.',
  'role.admin': 'Administration',
  'role.editor': 'Rédaction',
  'role.reviewer': 'Relecture',
  'role.translator': 'Traduction',
  'role.viewer': 'Lecture',
  'users.locales.label': 'Langues',
  'users.locales.description': 'Les langues dans lesquelles cette personne écrit.',

  // API clients
  'apiClients.singular': 'Client API',
  'apiClients.plural': 'Clients API',
  'apiClients.description':
    'Sites et programmes qui lisent avec une clé. Ils n’entrent jamais dans cette interface.',
  'apiClients.name.label': 'Nom',
  'apiClients.name.description': 'À quoi sert la clé, par exemple « Site du programme ».',
  'apiClients.scopes.label': 'Droits',
  'scope.read': 'Lire ce qui est publié',
  'scope.preview': 'Lire aussi les brouillons',

  // What is wrong with an upload, and what to do
  'upload.kind': '« {name} » n’est pas d’un type accepté. Types acceptés : {accepted}.',
  'upload.content':
    '« {name} » ne contient pas ce que dit son nom ({kind}). Enregistrez-le de nouveau depuis le logiciel d’origine.',
  'upload.empty': '« {name} » est vide.',
  'upload.tooLarge': '« {name} » est trop lourd : {size} Mo, pour {limit} Mo permis.',
  'upload.damagedImage':
    '« {name} » ne peut être lu comme une image : le fichier est endommagé ou incomplet.',
  'upload.tooManyPixels':
    '« {name} » a trop de pixels : {pixels} millions, pour {limit} millions permis. Réduisez d’abord l’image.',
  'upload.damagedPdf':
    '« {name} » ne peut être lu comme un PDF : le fichier est endommagé ou incomplet.',
  'upload.encryptedPdf':
    '« {name} » est protégé par un mot de passe. Envoyez une version sans protection.',
  'upload.emptyPdf': '« {name} » n’a aucune page.',
  'upload.slowPdf':
    'La première page de « {name} » est trop longue à dessiner. Enregistrez de nouveau le PDF sous une forme plus simple ou optimisée.',

  // What is wrong with a consent or an account
  'consents.check.expiresOn': 'Le dernier jour ne peut précéder le jour de l’accord.',
  'consents.check.withdrawnOn':
    'Un consentement ne peut être retiré avant le jour où il a été accordé.',
  'consents.check.needed': 'Nécessaire si la personne a donné son consentement.',
  'consents.check.basisDetails':
    'Dites où et quand le texte a paru, de quel contrat il s’agit, ou la raison.',
  'consents.check.guardian': 'Nécessaire, puisqu’il y a un représentant légal.',
  'users.check.password': 'Le mot de passe doit compter au moins {min} caractères.',
  'users.check.locales':
    'Choisissez au moins une langue : ce rôle ne travaille que dans des langues données.',
  'users.check.lastAdmin':
    'C’est le dernier compte d’administration. Donnez d’abord ce rôle à quelqu’un d’autre.',
  'consents.inUse':
    '{count} {count|récit ou image repose|récits ou images reposent} sur ce consentement. Retirez-le-en d’abord, ou saisissez son retrait au lieu de le supprimer.',
}
