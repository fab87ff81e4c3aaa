import { el } from './dom.js'
import { quoted } from './quoted.js'
import { foot, languageOf } from './parts.js'
import { safeUrl } from './safeUrl.js'
import { textsFor } from './texts.js'
import type { Setting, TestimonialAnswer } from './types.js'

/** Above so many characters a quote is folded; all of it stays in the page. */
const LONG = 700

/** One testimonial, in the quotation marks of its language. */
export function quoteCard(entry: TestimonialAnswer, setting: Setting): HTMLElement {
  const { question, quote, attribution, photo } = entry
  const block = el(
    'blockquote',
    { part: 'quote' },
    quoted(entry).map((text) => el('p', {}, [text])),
  )
  const { name, line, text } = attribution
  return el('figure', { class: 'card', part: 'card', ...languageOf(entry) }, [
    question !== null && el('p', { class: 'question', part: 'question' }, [question]),
    block,
    [...quote].length > LONG && unfold(block, setting),
    el('figcaption', { part: 'attribution' }, [
      portrait(safeUrl(photo?.url, setting.endpoint)),
      el('div', {}, [
        name !== null && el('p', { class: 'name', part: 'name' }, [name]),
        line !== null && el('p', { class: 'line', part: 'line' }, [line]),
        name === null && line === null && text !== '' && el('p', { part: 'name' }, [text]),
        foot(entry, setting),
      ]),
    ]),
  ])
}

/** Folds a quote, and gives the button that shows all of it. Readers aloud and printers have it whole. */
function unfold(block: HTMLElement, { language }: Setting): HTMLElement {
  const { texts, lang } = textsFor(language)
  const button = el('button', { type: 'button', part: 'button', lang, 'aria-expanded': 'false' })
  button.append(texts.more)
  block.classList.add('folded')
  button.addEventListener('click', () => {
    const isFolded = block.classList.toggle('folded')
    button.setAttribute('aria-expanded', String(!isFolded))
    button.textContent = isFolded ? texts.more : texts.less
    if (isFolded) block.scrollIntoView({ block: 'nearest' })
  })
  return button
}

/** Decorative: the name stands beside it. Where the page lets none be loaded, there is none. */
function portrait(src: string | null): HTMLElement | null {
  if (src === null) return null
  const image = el('img', { alt: '', width: '64', height: '64', part: 'photo', loading: 'lazy' })
  image.referrerPolicy = 'no-referrer'
  image.addEventListener('error', () => image.remove())
  image.src = src
  return image
}
