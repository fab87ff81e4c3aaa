/** The glossary, and what is said of its files and those of the memory. */
export const glossary = {
  'glossaryTerms.singular': 'Glossary term',
  'glossaryTerms.plural': 'Glossary',
  'glossaryTerms.description':
    'How words should be translated. Translators see the terms beside each text, and checks verify them.',
  'glossaryTerms.term.label': 'Term',
  'glossaryTerms.sourceLocale.label': 'Language',
  'glossaryTerms.definition.label': 'Definition',
  'glossaryTerms.definition.description': 'The meaning in this context, for translators.',
  'glossaryTerms.programme.label': 'Programme',
  'glossaryTerms.programme.description': 'Leave empty to apply to all programmes.',
  'glossaryTerms.doNotTranslate.label': 'Do not translate',
  'glossaryTerms.caseSensitive.label': 'Case-sensitive',
  'glossaryTerms.caseSensitive.description': 'For names and acronyms.',
  'glossaryTerms.partOfSpeech.label': 'Part of speech',
  'glossaryTerms.partOfSpeech.description': 'For example noun, verb, adjective.',
  'glossaryTerms.translation': 'Translation',
  'glossaryTerms.translations.label': 'Translations',
  'glossaryTerms.locale.label': 'Language',
  'glossaryTerms.preferred.label': 'Use',
  'glossaryTerms.preferred.description':
    'Press Enter after each word. The first is the first choice.',
  'glossaryTerms.forbidden.label': 'Do not use',
  'glossaryTerms.forbidden.description': 'Press Enter after each word.',
  'glossaryTerms.twin':
    'The glossary already has this term for this language and programme. Edit the existing one.',

  'aids.mayNotRead': 'Sign in with an account that can read drafts.',
  'aids.mayNotWrite': 'Only users who can edit shared fields can import this.',
  'aids.locale': '{name}: expected one of {locales}, got “{given}”.',
  'aids.sameLocale': 'target: expected a language other than {given}.',
  'aids.noFile': 'Expected a file, got none.',
  'aids.origin.imported': 'imported',
  'aids.glossary.locale': '“{term}”: expected a language of this site ({locales}), got “{given}”.',
  'aids.glossary.programme': '“{term}”: expected the identifier of a programme, got “{given}”.',
  'aids.glossary.twice': '“{term}” appears twice in the file for the same language and programme.',
  'aids.glossary.long': '“{term}”: {field} has more than {most} characters.',
} as const
