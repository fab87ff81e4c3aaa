/** The words around the entries. */
export type Texts = {
  quotes: string
  results: string
  previous: string
  next: string
  position: (at: number, of: number) => string
  more: string
  less: string
  source: (title: string) => string
  open: string
  inLanguage: (name: string) => string
}

const en: Texts = {
  quotes: 'Testimonials',
  results: 'Key results',
  previous: 'Previous testimonial',
  next: 'Next testimonial',
  position: (at, of) => `Testimonial ${at} of ${of}`,
  more: 'Show all of it',
  less: 'Show less',
  source: (title) => `From: ${title}`,
  open: 'Read more',
  inLanguage: (name) => `Text in ${name}`,
}

const es: Texts = {
  quotes: 'Testimonios',
  results: 'Resultados clave',
  previous: 'Testimonio anterior',
  next: 'Testimonio siguiente',
  position: (at, of) => `Testimonio ${at} de ${of}`,
  more: 'Mostrar todo',
  less: 'Mostrar menos',
  source: (title) => `De: ${title}`,
  open: 'Leer más',
  inLanguage: (name) => `Texto en ${name}`,
}

const fr: Texts = {
  quotes: 'Témoignages',
  results: 'Résultats clés',
  previous: 'Témoignage précédent',
  next: 'Témoignage suivant',
  position: (at, of) => `Témoignage ${at} sur ${of}`,
  more: 'Afficher tout',
  less: 'Afficher moins',
  source: (title) => `Tiré de\u00a0: ${title}`,
  open: 'En savoir plus',
  inLanguage: (name) => `Texte en ${name}`,
}

/** The words of every language that has some. */
export const TEXTS: Readonly<Record<string, Texts>> = { en, es, fr }

/** The words for a language, BCP 47, and the language that they are in; English for others. Pure. */
export function textsFor(tag: string): { texts: Texts; lang: string } {
  const [language = ''] = tag.toLowerCase().split(/[-_]/)
  const texts = Object.hasOwn(TEXTS, language) ? TEXTS[language] : undefined
  return texts ? { texts, lang: language } : { texts: en, lang: 'en' }
}
