import type { TestimonialAnswer } from './types.js'

/** A quote in paragraphs, with the marks of its language; at least one. Pure. */
export function quoted({
  quote,
  quoteMarks,
}: Pick<TestimonialAnswer, 'quote' | 'quoteMarks'>): string[] {
  const parts = paragraphsOf(quote)
  return parts.map((text, at) => {
    const open = at === 0 ? quoteMarks.open : ''
    return open + text + (at === parts.length - 1 ? quoteMarks.close : '')
  })
}

function paragraphsOf(text: string): string[] {
  const found = text.split(/\n+/).filter((part) => part.trim() !== '')
  return found.length > 0 ? found : ['']
}
