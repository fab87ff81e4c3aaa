import { fillText, type Vars } from './fillText.js'

const en = {
  'section.keyResults': 'Key results',
  'section.testimonials': 'Testimonials',
  'section.mainResults': 'Main results',
  'section.documents': 'Documents and resources',
  'label.theme': 'Theme {number}',
  'label.crossCutting': 'Cross-cutting dimension {number}',
  firstPageOf: 'First page of “{name}”',
  copyOf: 'Copy of {title}',
  numberedCopyOf: 'Copy {number} of {title}',
  noLongerPublic: 'This content is not public.',
}

export type ContentKey = keyof typeof en

const CONTENT: Record<string, Record<ContentKey, string>> = {
  en,
  fr: {
    'section.keyResults': 'Résultats clés',
    'section.testimonials': 'Témoignages',
    'section.mainResults': 'Résultats principaux',
    'section.documents': 'Documents et ressources',
    'label.theme': 'Thème {number}',
    'label.crossCutting': 'Dimension transversale {number}',
    firstPageOf: 'Première page de «\u00a0{name}\u00a0»',
    copyOf: 'Copie de {title}',
    numberedCopyOf: 'Copie {number} de {title}',
    noLongerPublic: 'Ce contenu n’est pas public.',
  },
  es: {
    'section.keyResults': 'Resultados clave',
    'section.testimonials': 'Testimonios',
    'section.mainResults': 'Resultados principales',
    'section.documents': 'Documentos y recursos',
    'label.theme': 'Tema {number}',
    'label.crossCutting': 'Eje transversal {number}',
    firstPageOf: 'Primera página de «{name}»',
    copyOf: 'Copia de {title}',
    numberedCopyOf: 'Copia {number} de {title}',
    noLongerPublic: 'Este contenido no es público.',
  },
}

/**
 * A text that stands in public content where editors wrote none, `{name}` replaced from `vars`.
 *
 * @param tag BCP 47; its base language counts (`fr-CA` reads French).
 * @returns null when we have no text in that language; an editor's own is needed then.
 * @example
 * contentText('es', 'label.theme', { number: 2 }) // 'Tema 2'
 */
export function contentText(tag: string, key: ContentKey, vars?: Vars): string | null {
  const language = tag.split('-')[0]?.toLowerCase() ?? ''
  const text = Object.hasOwn(CONTENT, language) ? CONTENT[language]?.[key] : undefined
  return text === undefined ? null : fillText(text, vars)
}
