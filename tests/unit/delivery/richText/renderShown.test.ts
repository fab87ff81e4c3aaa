import { expect, test } from 'vitest'
import { renderHtml } from '../../../../src/delivery/richText/renderHtml.js'
import type { Shown } from '../../../../src/delivery/richText/types.js'
import { BLOCKS } from '../../../../src/richText/blocks.js'
import { block, state, upload } from './state.js'

const at = (blockType: string, shown: Shown) =>
  renderHtml({
    blocks: BLOCKS,
    state: state(block({ blockType, relation: 'any:1' })),
    headingLevel: 2,
    resolve: () => shown,
  })

const image = {
  kind: 'image',
  src: '/m/a.webp',
  srcset: '/m/a-320.webp 320w, /m/a.webp 960w',
  width: 960,
  height: 640,
  alt: 'Un "campus" vert',
  caption: null,
  credit: null,
} as const

test('an image is a figure with its size, its words and its sources', () => {
  const img =
    '<img src="/m/a.webp" srcset="/m/a-320.webp 320w, /m/a.webp 960w" width="960" height="640" alt="Un &quot;campus&quot; vert" loading="lazy">'
  expect(at('media', image)).toBe(`<figure class="stories-media">${img}</figure>`)
  expect(at('media', { ...image, caption: 'Lima', credit: '© A' })).toBe(
    `<figure class="stories-media">${img}<figcaption>Lima <small class="stories-credit">© A</small></figcaption></figure>`,
  )
  expect(at('media', { ...image, src: 'javascript:x' })).toBe('')
})

test('an upload in the text shows like a media block', () => {
  const uploaded = renderHtml({
    blocks: BLOCKS,
    state: state(upload('media:1')),
    headingLevel: 2,
    resolve: () => image,
  })
  expect(uploaded).toBe(at('media', image))
})

test('a decorative image has an empty alternative, not none', () => {
  expect(at('media', { ...image, alt: '', srcset: '', width: null, height: null })).toBe(
    '<figure class="stories-media"><img src="/m/a.webp" alt="" loading="lazy"></figure>',
  )
})

test('a video has controls and loads nothing before it is played', () => {
  const video = {
    ...image,
    kind: 'video',
    src: '/v.mp4',
    mimeType: 'video/mp4',
    poster: '/p.webp',
  } as const
  expect(at('media', video)).toBe(
    '<figure class="stories-media"><video controls preload="none" poster="/p.webp" aria-label="Un &quot;campus&quot; vert"><source src="/v.mp4" type="video/mp4"></video></figure>',
  )
})

test('a testimonial is quoted with the marks and in the language of its own', () => {
  const words = { quote: 'Un.\n\nDeux\ntrois.', open: '«\u00a0', close: '\u00a0»' }
  expect(at('testimonial', { kind: 'testimonial', ...words, text: 'A, Mexique', lang: 'fr' })).toBe(
    '<figure class="stories-testimonial" lang="fr"><blockquote><p>«\u00a0Un.</p><p>Deux<br>trois.\u00a0»</p></blockquote><figcaption>A, Mexique</figcaption></figure>',
  )
})

test('a key result reads as one sentence, with its small print', () => {
  const figure = {
    kind: 'keyResult',
    headline: '22 politiques',
    statement: 'ont été systématisées.',
  } as const
  expect(at('keyResult', { ...figure, note: '(54\u00a0% de femmes)' })).toBe(
    '<aside class="stories-key-result"><p><strong class="stories-headline">22 politiques</strong> ont été systématisées.</p><p class="stories-note"><small>(54\u00a0% de femmes)</small></p></aside>',
  )
  expect(at('keyResult', { ...figure, statement: null, note: null, lang: 'es' })).toBe(
    '<aside class="stories-key-result" lang="es"><p><strong class="stories-headline">22 politiques</strong></p></aside>',
  )
})

test('a document is a link with its size, or its title alone', () => {
  const report = {
    kind: 'document',
    title: 'Análisis',
    mimeType: 'application/pdf',
    lang: 'es',
  } as const
  expect(at('document', { ...report, href: '/f/a.pdf', sizeText: '1,2\u202fMo' })).toBe(
    '<p class="stories-document"><a href="/f/a.pdf" type="application/pdf"><cite lang="es">Análisis</cite></a> <span class="stories-size">1,2\u202fMo</span></p>',
  )
  expect(at('document', { ...report, href: null, sizeText: null })).toBe(
    '<p class="stories-document"><cite lang="es">Análisis</cite></p>',
  )
})

test('a call-out has its style as a class', () => {
  const callOut = (style: unknown) =>
    renderHtml({
      blocks: BLOCKS,
      state: state(block({ blockType: 'callOut', style, text: 'Attention\n\nà < 3' })),
      headingLevel: 2,
      resolve: () => null,
    })
  expect(callOut('warning')).toBe(
    '<aside class="stories-call-out stories-call-out-warning"><p>Attention</p><p>à &lt; 3</p></aside>',
  )
  expect(callOut('"><script>')).toContain('class="stories-call-out stories-call-out-info"')
})

test('what does not belong in its place is left out', () => {
  expect(at('testimonial', image)).toBe('')
  expect(at('media', { kind: 'link', href: '/x', title: 'x' })).toBe('')
})
