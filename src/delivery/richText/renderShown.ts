import { attribute, escapeHtml, paragraphs, safeUrl } from '../../richText/escape.js'
import type { Shown, ShownAs } from './types.js'

type Of<K extends Shown['kind']> = Extract<Shown, { kind: K }>

/** What stands in a block or upload; nothing when it is not what belongs there. */
export function renderShown(shown: Shown, as: ShownAs): string {
  if (as === 'media' && shown.kind === 'image') return renderImage(shown)
  if (as === 'media' && shown.kind === 'video') return renderVideo(shown)
  if (as === 'testimonial' && shown.kind === 'testimonial') return renderTestimonial(shown)
  if (as === 'keyResult' && shown.kind === 'keyResult') return renderKeyResult(shown)
  if (as === 'document' && shown.kind === 'document') return renderDocument(shown)
  return ''
}

function renderImage(image: Of<'image'>): string {
  const src = safeUrl(image.src)
  if (src === null) return ''
  const size = attribute('width', image.width) + attribute('height', image.height)
  const sources = attribute('src', src) + attribute('srcset', image.srcset || null)
  return figure(`<img${sources}${size}${attribute('alt', image.alt)} loading="lazy">`, image)
}

function renderVideo(video: Of<'video'>): string {
  const src = safeUrl(video.src)
  if (src === null) return ''
  const attributes =
    attribute('poster', safeUrl(video.poster)) + attribute('aria-label', video.alt || null)
  const source = `<source${attribute('src', src)}${attribute('type', video.mimeType)}>`
  return figure(`<video controls preload="none"${attributes}>${source}</video>`, video)
}

function figure(html: string, words: { caption: string | null; credit: string | null }): string {
  const credit = words.credit && `<small class="stories-credit">${escapeHtml(words.credit)}</small>`
  const caption = [words.caption && escapeHtml(words.caption), credit].filter(Boolean).join(' ')
  const figcaption = caption && `<figcaption>${caption}</figcaption>`
  return `<figure class="stories-media">${html}${figcaption}</figure>`
}

function renderTestimonial({ quote, open, close, text, lang }: Of<'testimonial'>): string {
  const words = `<blockquote>${paragraphs(`${open}${quote.trim()}${close}`)}</blockquote>`
  const by = text && `<figcaption>${escapeHtml(text)}</figcaption>`
  return `<figure class="stories-testimonial"${attribute('lang', lang)}>${words}${by}</figure>`
}

function renderKeyResult({ headline, statement, note, lang }: Of<'keyResult'>): string {
  const figure = `<strong class="stories-headline">${escapeHtml(headline)}</strong>`
  const sentence = `<p>${figure}${statement ? ` ${escapeHtml(statement)}` : ''}</p>`
  const small = note ? `<p class="stories-note"><small>${escapeHtml(note)}</small></p>` : ''
  return `<aside class="stories-key-result"${attribute('lang', lang)}>${sentence}${small}</aside>`
}

function renderDocument({ title, href, mimeType, sizeText, lang }: Of<'document'>): string {
  const url = safeUrl(href)
  const name = `<cite${attribute('lang', lang)}>${escapeHtml(title)}</cite>`
  const link = url ? `<a${attribute('href', url)}${attribute('type', mimeType)}>${name}</a>` : name
  const size = sizeText ? ` <span class="stories-size">${escapeHtml(sizeText)}</span>` : ''
  return `<p class="stories-document">${link}${size}</p>`
}
