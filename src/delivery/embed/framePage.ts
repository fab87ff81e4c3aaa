import { createHash } from 'node:crypto'

import { embedCode, escapeHtml } from '../../embeds/code.js'
import { SCRIPT_PATH } from '../../embeds/kinds.js'
import type { LocaleSettings } from '../../entries/settings.js'
import { contentText } from '../../i18n/content.js'
import type { Shown } from './readShown.js'
import { attributesOf, frameUrl, type Subject } from '../../embeds/subject.js'

const STYLE =
  'body{margin:0;padding:1px;font:1rem/1.5 system-ui,sans-serif}blockquote{margin:0}a{color:inherit}'

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/**
 * What a frame may do: run our script, ask our API, show pictures, in any page. Nothing is inline but
 * one style, known by its hash.
 */
export function framePolicy(baseUrl: string): string {
  const { origin } = new URL(baseUrl)
  return [
    "default-src 'none'",
    `script-src ${baseUrl}${SCRIPT_PATH}`,
    `connect-src ${baseUrl}/graphql`,
    // Files may be kept in a storage elsewhere.
    `img-src ${origin} https:`,
    `style-src 'sha256-${STYLE_HASH}'`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ')
}

/** The page of a frame, readable without the script. */
export function framePage(
  subject: Subject,
  { shown, locale }: { shown: Shown; locale: LocaleSettings },
): string {
  const { light, baseUrl } = shown
  if (!light) return missingPage(locale)
  const { title, quote } = light
  const frame = frameUrl(subject, baseUrl)
  const script = baseUrl + SCRIPT_PATH
  const discovery = `${baseUrl}/oembed?${new URLSearchParams({ url: frame }).toString()}`
  const description = quote.join(' ').slice(0, 300)
  const head = [
    ...['json', 'xml'].map((format) => discoveryLink({ href: discovery, format, title })),
    meta('property', 'og:title', title),
    description && meta('property', 'og:description', description),
    meta('property', 'og:url', light.link.url),
  ].filter(Boolean)
  const { kind, scheme } = subject
  const body = embedCode({ script, kind, attributes: attributesOf(subject), light })
  return page({ locale, title, scheme, head: head.join('\n'), body })
}

function discoveryLink(wanted: { href: string; format: string; title: string }): string {
  const { href, format, title } = wanted
  const type = format === 'json' ? 'application/json+oembed' : 'text/xml+oembed'
  const address = escapeHtml(`${href}&format=${format}`)
  return `<link rel="alternate" type="${type}" href="${address}" title="${escapeHtml(title)}">`
}

function missingPage(locale: LocaleSettings): string {
  const text = contentText(locale.tag, 'noLongerPublic') ?? 'This content is not public.'
  return page({
    locale,
    title: text,
    scheme: 'auto',
    head: '',
    body: `<p>${escapeHtml(text)}</p>`,
  })
}

function meta(attribute: string, name: string, content: string): string {
  return `<meta ${attribute}="${name}" content="${escapeHtml(content)}">`
}

function page(parts: {
  locale: LocaleSettings
  title: string
  scheme: Subject['scheme']
  head: string
  body: string
}): string {
  const { locale, title, scheme, head, body } = parts
  const colours = scheme === 'auto' ? 'light dark' : scheme
  return `<!doctype html>
<html lang="${escapeHtml(locale.tag)}" dir="${locale.dir}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="${colours}">
<base target="_blank">
${head}
<style>${STYLE}</style>
</head>
<body><main>
${body}
</main></body>
</html>
`
}
