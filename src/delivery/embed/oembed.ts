import { escapeHtml, type Light } from '../../embeds/code.js'
import type { EmbedKind } from '../../embeds/kinds.js'

/** How large a frame is if nothing else is asked for, CSS pixels. */
const SIZES: Readonly<Record<EmbedKind, { width: number; height: number }>> = {
  testimonial: { width: 600, height: 400 },
  testimonials: { width: 600, height: 480 },
  'key-results': { width: 600, height: 320 },
  theme: { width: 600, height: 800 },
}

export type Sizes = { maxwidth: number | null; maxheight: number | null }

/** The members of a response of oEmbed, in their order. @see https://oembed.com/#section2.3.4 */
export type OEmbed = Readonly<Record<string, string | number>>

/** The response for a frame. Nothing of the request is in it but its limits. Pure. */
export function oembed(parts: {
  kind: EmbedKind
  frame: string
  light: Light & { title: string }
  provider: { name: string; url: string }
  sizes: Sizes
  /** For how long it may be kept, seconds. */
  cacheAge: number
}): OEmbed {
  const { kind, frame, light, provider, sizes, cacheAge } = parts
  const usual = SIZES[kind]
  const width = Math.min(usual.width, sizes.maxwidth ?? usual.width)
  const height = Math.min(usual.height, sizes.maxheight ?? usual.height)
  const { title, by } = light
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(by === '' ? {} : { author_name: by }),
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: cacheAge,
    html: frameCode({ frame, title, width, height }),
    width,
    height,
  }
}

/** The frame runs our script, and opens links in windows of their own; nothing else. */
function frameCode(parts: { frame: string; title: string; width: number; height: number }): string {
  const { frame, title, width, height } = parts
  const may = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'
  return (
    `<iframe src="${escapeHtml(frame)}" title="${escapeHtml(title)}" width="${width}"` +
    ` height="${height}" loading="lazy" sandbox="${may}"` +
    ` style="border:0;max-width:100%"></iframe>`
  )
}

/** The response in XML. Signs that XML cannot hold are left out. Pure. */
export function oembedXml(response: OEmbed): string {
  const lines = Object.entries(response).map(
    ([name, value]) => `  <${name}>${escapeXml(String(value))}</${name}>`,
  )
  const head = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>'
  return [head, '<oembed>', ...lines, '</oembed>', ''].join('\n')
}

function escapeXml(text: string): string {
  return escapeHtml(text.replace(NOT_IN_XML, ''))
}

/** XML 1.0 §2.2; halves of pairs too. */
// eslint-disable-next-line no-control-regex -- these are meant
const NOT_IN_XML = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu
