import type { messages as source } from '../en/messages.js'

export const messages: Record<keyof typeof source, string> = {
  'check.onlyIn.source': 'La langue d’origine ({language}) doit en faire partie.',
  'check.onlyIn.locale':
    'Cette fiche n’existe que dans les langues suivantes : {languages}. Pour la publier en {language}, ajoutez d’abord cette langue ici.',
  'check.required': 'Nécessaire à la publication.',
  'check.requiredIn': 'Nécessaire à la publication en {language}.',
  'check.shape': 'Valeur attendue : {expected}.',
  'size.line': '{most} caractères au plus attendus, {given} reçus. Raccourcissez le texte.',
  'size.paragraph':
    '{most} caractères au plus attendus dans un texte ou un paragraphe, {given} reçus. Raccourcissez-le ou divisez-le.',
  'size.richText': '{most} caractères au plus attendus, {given} reçus. Raccourcissez le texte.',
  'size.nodes':
    '{most} paragraphes, liens et fragments de texte mis en forme au plus attendus, {given} reçus. Raccourcissez le texte.',
  'size.cells':
    '{most} cellules au plus attendues dans un tableau, {given} reçues. Divisez le tableau, ou proposez les données dans un document.',
  'size.keys': '{most} clés au plus attendues dans un enregistrement, {given} reçues.',
  'size.rows': '{most} lignes au plus attendues, {given} reçues. Retirez-en.',
  'size.entry':
    '{most} caractères au plus attendus dans tous les textes d’un enregistrement, {given} reçus. Raccourcissez celui-ci, le plus long.',
  'shape.text': 'un texte',
  'shape.texts': 'une liste de textes',
  'shape.number': 'un nombre',
  'shape.checkbox': 'vrai ou faux (true ou false)',
  'shape.date': 'une date écrite AAAA-MM-JJ',
  'shape.list': 'une liste',
  'shape.group': 'un groupe de champs',
  'shape.relation': 'un identifiant',
  'shape.relations': 'une liste d’identifiants',
  'shape.richText': 'un texte mis en forme (état de l’éditeur Lexical)',
  'shape.table':
    'des tableaux faits de lignes de cellules, aucun tableau dans un autre et aucune cellule qui dépasse de son tableau',

  'check.uid': 'Un UUID est attendu, par exemple 3f2504e0-4f89-41d3-9a0c-0305e82c3301.',
  'check.number': 'Saisissez un nombre.',
  'check.wholeNumber': 'Saisissez un nombre entier.',
  'check.date': 'Saisissez une date qui existe.',
  'check.periodOrder': 'La période se termine avant d’avoir commencé.',
  'check.videoAddress':
    'Ce n’est pas l’adresse d’une vidéo. Copiez-la depuis la page de la vidéo. Sites acceptés : {accepted}.',
  'check.videoHost': 'Les vidéos de « {name} » ne sont pas acceptées. Sites acceptés : {accepted}.',
  'check.videoTwice': 'Choisissez un fichier ou une adresse, pas les deux.',
  'check.videoNowhere': 'Les adresses de vidéos ne sont pas acceptées ici. Téléversez un fichier.',
  'check.webAddress': 'Saisissez une adresse web complète, qui commence par https:// ou http://.',
  'check.urlPattern':
    'Saisissez une adresse web complète, par exemple https://example.org/{locale}/themes/{slug}, ou un chemin de ce serveur, par exemple /{locale}/themes/{slug}.',
  'check.urlPlaceholder': '{{name}} est inconnu ; seuls {locale} et {slug} sont remplacés.',
  'check.quotationMarks':
    'Retirez les guillemets qui entourent le texte : le site ajoute ceux de la langue.',
  'check.highlight':
    'Ce passage ne se trouve pas dans les paroles ci-dessus. Copiez-le de là, sans rien changer.',
  'check.identifier': 'Ce n’est pas un identifiant {scheme} valable. Vérifiez chaque caractère.',
  'check.shortName': 'Saisissez le prénom ou le pseudonyme à afficher.',
  'check.name': 'Saisissez le nom, ou choisissez une autre présentation de la personne.',
  'check.highlightParts': 'La mise en avant a besoin d’un titre et d’un texte.',
  'check.filesNone': 'Ajoutez au moins un fichier.',
  'check.filesTwice': 'Il y a deux fichiers en {language}. Gardez-en un par langue.',

  'check.name.quoted': '« {name} »',
  'check.reference.gone':
    'Ce lien mène à un élément qui n’existe plus. Retirez-le ou choisissez-en un autre : {names}.',
  'check.reference.trash':
    'Cet élément est dans la corbeille. Restaurez-le ou choisissez-en un autre : {names}.',
  'check.reference.alt':
    'Une image n’a pas de texte de remplacement en {language}. Ajoutez-le dans la médiathèque : {names}.',

  'check.consent.none':
    'Aucun consentement. Rattachez celui de la personne ; sans lui, rien ne peut être publié.',
  'check.consent.pending': 'Ce consentement n’est pas encore en vigueur : il commence le {date}.',
  'check.consent.expired':
    'Ce consentement a pris fin le {date}. Demandez-en un nouveau à la personne et rattachez-le ici.',
  'check.consent.withdrawn':
    'La personne a retiré ce consentement. Ce contenu ne peut plus être publié.',
  'check.consent.channel':
    'Ce consentement ne couvre pas le site web. Demandez l’accord de la personne, puis ajoutez-y le site web.',
  'check.consent.level':
    'La personne a accepté au plus « {agreed} », mais elle est présentée comme « {shown} ». Choisissez ce qu’elle a accepté.',

  'check.richText.node':
    'Le texte contient un élément qui ne peut pas être affiché ici ({type}). Retirez-le.',
  'check.richText.link':
    'Le lien « {url} » ne peut pas être utilisé. Un lien commence par https://, http://, mailto: ou tel:.',
  'check.richText.linkTarget':
    'Un lien vers une fiche n’a pas de fiche. Choisissez-en une ou retirez le lien.',
  'check.richText.block': '{block} : rien n’a été choisi.',
  'check.richText.blank':
    '{block}\u00a0: un champ obligatoire est vide. Remplissez-le ou supprimez le bloc.',

  'publish.oneEntry':
    'Publiez ou dépubliez une fiche à la fois : sur une sélection, les modifications encore à l’état de brouillon seraient perdues.',
  'publish.oneLocale':
    'Publiez une langue à la fois : choisissez la langue, puis « Publier en… ». Tout publier ensemble publierait aussi les langues qui ne sont pas traduites.',
  'locale.unknown': 'locale : une valeur parmi {locales} est attendue, et non « {given} ».',
  'request.badForm':
    'body : un formulaire lisible est attendu ; reçu un formulaire du type de contenu {type}.',
  'request.noData':
    'body : du JSON ou un formulaire avec des données est attendu, et non le type de contenu {type}. Envoyez-le comme application/json.',
  'request.prefix':
    'prefix : ces fichiers ne sont dans aucun dossier ; reçu « {given} ». Omettez-le.',
  'find.condition':
    'anywhere\u00a0: attendu «\u00a0like\u00a0» avec un texte, dans {most} conditions au plus d’une requête.',
}
