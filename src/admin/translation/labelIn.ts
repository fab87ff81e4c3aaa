/** A label of Payload's in one language, whichever way it was given; null if it says nothing. */
export function labelIn(label: unknown, language: string): string | null {
  if (typeof label === 'string') return label || null
  if (typeof label !== 'object' || label === null) return null
  const texts = Object.entries(label).filter(([, text]) => typeof text === 'string')
  const found = texts.find(([code]) => code === language) ?? texts[0]
  return found ? String(found[1]) : null
}
