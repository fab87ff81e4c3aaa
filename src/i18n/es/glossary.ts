/** El glosario, y lo que se dice de sus archivos y de los de la memoria. */
export const glossary = {
  'glossaryTerms.singular': 'Término del glosario',
  'glossaryTerms.plural': 'Glosario',
  'glossaryTerms.description':
    'Cómo traducir ciertas palabras. Los términos aparecen junto a cada texto por traducir; las verificaciones los buscan.',
  'glossaryTerms.term.label': 'Término',
  'glossaryTerms.sourceLocale.label': 'Idioma',
  'glossaryTerms.definition.label': 'Definición',
  'glossaryTerms.definition.description': 'Lo que significa aquí, para quien traduce.',
  'glossaryTerms.programme.label': 'Programa',
  'glossaryTerms.programme.description': 'Vacío: para todos los programas.',
  'glossaryTerms.doNotTranslate.label': 'Queda igual en todos los idiomas',
  'glossaryTerms.caseSensitive.label': 'Solo con estas mayúsculas y minúsculas',
  'glossaryTerms.caseSensitive.description': 'Para nombres propios y siglas.',
  'glossaryTerms.partOfSpeech.label': 'Categoría gramatical',
  'glossaryTerms.partOfSpeech.description': 'Por ejemplo sustantivo, verbo, adjetivo.',
  'glossaryTerms.translation': 'Traducción',
  'glossaryTerms.translations.label': 'Traducciones',
  'glossaryTerms.locale.label': 'Idioma',
  'glossaryTerms.preferred.label': 'Usar',
  'glossaryTerms.preferred.description':
    'Pulse Intro después de cada uno; el primero es la primera opción.',
  'glossaryTerms.forbidden.label': 'No usar',
  'glossaryTerms.forbidden.description': 'Pulse Intro después de cada uno.',
  'glossaryTerms.twin':
    'El glosario ya tiene este término, en este idioma y para este programa. Cambie ese.',

  'aids.mayNotRead': 'Inicie sesión con una cuenta que pueda leer borradores.',
  'aids.mayNotWrite':
    'Solo quienes pueden editar lo que los idiomas comparten pueden importar esto.',
  'aids.locale': '{name}: se esperaba uno de {locales}, no «{given}».',
  'aids.sameLocale': 'target: se esperaba otro idioma que {given}.',
  'aids.noFile': 'Se esperaba un archivo; no hay ninguno.',
  'aids.origin.imported': 'importado',
  'aids.glossary.locale':
    '«{term}»: se esperaba un idioma de este sitio ({locales}), no «{given}».',
  'aids.glossary.programme': '«{term}»: ningún programa tiene el identificador «{given}».',
  'aids.glossary.twice': '«{term}» está dos veces en el archivo, para el mismo idioma y programa.',
  'aids.glossary.long': '«{term}»: {field} tiene más de {most} caracteres.',
} as const
