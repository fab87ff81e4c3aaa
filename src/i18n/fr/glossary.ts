/** Le glossaire, et ce qui est dit de ses fichiers et de ceux de la mémoire. */
export const glossary = {
  'glossaryTerms.singular': 'Terme du glossaire',
  'glossaryTerms.plural': 'Glossaire',
  'glossaryTerms.description':
    'Comment traduire certains mots. Les termes s’affichent à côté de chaque texte à traduire ; les contrôles les cherchent.',
  'glossaryTerms.term.label': 'Terme',
  'glossaryTerms.sourceLocale.label': 'Langue',
  'glossaryTerms.definition.label': 'Définition',
  'glossaryTerms.definition.description': 'Ce qu’il veut dire ici, pour qui traduit.',
  'glossaryTerms.programme.label': 'Programme',
  'glossaryTerms.programme.description': 'Vide : pour tous les programmes.',
  'glossaryTerms.doNotTranslate.label': 'Reste tel quel dans toutes les langues',
  'glossaryTerms.caseSensitive.label': 'Seulement avec ces majuscules et minuscules',
  'glossaryTerms.caseSensitive.description': 'Pour les noms propres et les sigles.',
  'glossaryTerms.partOfSpeech.label': 'Catégorie grammaticale',
  'glossaryTerms.partOfSpeech.description': 'Par exemple nom, verbe, adjectif.',
  'glossaryTerms.translation': 'Traduction',
  'glossaryTerms.translations.label': 'Traductions',
  'glossaryTerms.locale.label': 'Langue',
  'glossaryTerms.preferred.label': 'À employer',
  'glossaryTerms.preferred.description':
    'Appuyez sur Entrée après chacun ; le premier est le premier choix.',
  'glossaryTerms.forbidden.label': 'À éviter',
  'glossaryTerms.forbidden.description': 'Appuyez sur Entrée après chacun.',
  'glossaryTerms.twin':
    'Le glossaire a déjà ce terme, dans cette langue et pour ce programme. Modifiez celui-là.',

  'aids.mayNotRead': 'Connectez-vous avec un compte qui peut lire les brouillons.',
  'aids.mayNotWrite':
    'Seules les personnes qui peuvent modifier ce que les langues partagent peuvent importer ceci.',
  'aids.locale': '{name} : une valeur parmi {locales} est attendue, et non « {given} ».',
  'aids.sameLocale': 'target : une autre langue que {given} est attendue.',
  'aids.noFile': 'Un fichier est attendu ; il n’y en a pas.',
  'aids.origin.imported': 'importé',
  'aids.glossary.locale':
    '« {term} » : une langue de ce site ({locales}) est attendue, et non « {given} ».',
  'aids.glossary.programme': '« {term} » : aucun programme n’a l’identifiant « {given} ».',
  'aids.glossary.twice':
    '« {term} » est deux fois dans le fichier, pour la même langue et le même programme.',
  'aids.glossary.long': '« {term} » : {field} a plus de {most} caractères.',
} as const
