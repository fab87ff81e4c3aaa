const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML that shows it, in an element or between the quotation marks of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

/** ` name="value"`, or nothing without a value. */
export function attribute(name: string, value: string | number | null | undefined): string {
  return value === null || value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`
}

/**
 * The address, if a public page may link to it: http, https, mailto or tel, or a path or anchor of
 * the page's own site. Null for every other scheme, and for what browsers would read otherwise than
 * it looks (control characters, spaces, back slashes).
 */
export function safeUrl(url: unknown): string | null {
  if (typeof url !== 'string') return null
  const address = url.trim()
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0020\u007f\\]/.test(address)) return null
  if (/^(?:https?|mailto|tel):/i.test(address)) return URL.canParse(address) ? address : null
  return /^(?:\/(?!\/)|#)/.test(address) ? address : null
}

/** Plain text as paragraphs: a blank line parts them, a single line break stays one. */
export function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('')
}
