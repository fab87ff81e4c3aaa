/** An absolute http or https address, written without spaces. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && !/[\s\\]/.test(text) && URL.canParse(text)
}

const LINK_SCHEMES = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@|tel:\+?[\d(])/i

/** What a link in a text may lead to: the web, an e-mail address or a telephone number. */
export function isSafeLink(text: string): boolean {
  return LINK_SCHEMES.test(text) && !/[\s\\]/.test(text) && URL.canParse(text)
}

const PLACEHOLDERS = ['locale', 'slug']

/**
 * What is wrong with the pattern of a page's address: the first placeholder that is not known,
 * `address` when it is neither a web address nor a path of this server, null when nothing is.
 */
export function urlPatternProblem(
  pattern: string,
): { code: 'placeholder'; name: string } | { code: 'address' } | null {
  const names = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  const unknown = names.find((name) => !PLACEHOLDERS.includes(name))
  if (unknown !== undefined) return { code: 'placeholder', name: unknown }
  const filled = pattern.replace(/\{[^{}]*\}/g, 'x')
  const isPath = /^\/(?![/\\])[^\s\\]*$/.test(filled)
  return /[{}]/.test(filled) || !(isPath || isWebAddress(filled)) ? { code: 'address' } : null
}
