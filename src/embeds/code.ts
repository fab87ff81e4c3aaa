import type { EmbedKind } from './kinds.js'

/** What readers have of an embed without the script. */
export type Light = {
  /** BCP 47. */
  lang: string
  dir: 'ltr' | 'rtl'
  /** Paragraphs of what a person said, marks included; empty: none is written out. */
  quote: readonly string[]
  /** Who said it; empty: nobody is named. */
  by: string
  link: { url: string; text: string }
}

/**
 * The HTML that a page takes in to show entries: the element, and in it what readers have without
 * the script. Pure.
 */
export function embedCode({
  script,
  kind,
  attributes,
  light,
}: {
  script: string
  kind: EmbedKind
  attributes: Readonly<Record<string, string>>
  light: Light
}): string {
  const name = `stories-${kind}`
  const { lang, dir, quote, by, link } = light
  const language = ` lang="${escapeHtml(lang)}"${dir === 'rtl' ? ' dir="rtl"' : ''}`
  return [
    `<script async src="${escapeHtml(script)}"></script>`,
    `<${name}${Object.entries(attributes).map(attribute).join('')}>`,
    ...(quote.length > 0 ? [`  <blockquote${language}>`] : []),
    ...quote.map((text) => `    <p>${escapeHtml(text)}</p>`),
    ...(quote.length > 0 ? ['  </blockquote>'] : []),
    ...(by !== '' ? [`  <p${language}>${escapeHtml(by)}</p>`] : []),
    `  <p${language}><a href="${escapeHtml(link.url)}">${escapeHtml(link.text)}</a></p>`,
    `</${name}>`,
  ].join('\n')
}

function attribute([name, value]: [string, string]): string {
  return ` ${name}="${escapeHtml(value)}"`
}

/**
 * A text as HTML, in an element or an attribute. What turns the direction of the text is ended where
 * the text ends: it could not leave its element anyway, but editors show the code as plain text.
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`)
}
