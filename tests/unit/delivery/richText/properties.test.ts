import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderHtml } from '../../../../src/delivery/richText/renderHtml.js'
import type { Shown } from '../../../../src/delivery/richText/types.js'
import { BLOCKS } from '../../../../src/richText/blocks.js'
import {
  block,
  bullets,
  heading,
  internal,
  item,
  link,
  paragraph,
  state,
  text,
  upload,
} from './state.js'

const VOID = new Set(['br', 'hr', 'img', 'source'])
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/y

/**
 * Reads HTML strictly: every « < » begins a tag, attributes are quoted, elements close in order.
 */
function elementsOf(html: string): { tag: string; attributes: string }[] {
  const open: string[] = []
  const found: { tag: string; attributes: string }[] = []
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = at
    const [, slash, tag = '', attributes = ''] = TAG.exec(html) ?? []
    if (tag === '') throw new Error(`no tag at ${at}: ${html}`)
    if (slash && open.pop() !== tag) throw new Error(`</${tag}> closes nothing: ${html}`)
    if (!slash) found.push({ tag, attributes })
    if (!slash && !VOID.has(tag)) open.push(tag)
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`)
  return found
}

const hostile = fc.oneof(
  fc.constantFrom(
    '<script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
    '&lt;',
    '</p>',
    ']]>',
  ),
  fc.constantFrom('javascript:alert(1)', 'https://a/"><b>', '//x', 'data:text/html,<b>', '/a"b'),
  fc.string({ unit: 'grapheme' }),
)
const leaf = hostile.chain((words) => fc.nat(255).map((format) => text(words, format)))
const inline = fc.oneof(
  leaf,
  fc.tuple(hostile, hostile).map(([url, words]) => link(url, words, true)),
  hostile.map((words) => internal('stories:1', words)),
)
const node = fc.oneof(
  fc.array(inline).map((children) => paragraph(...children)),
  fc.tuple(fc.integer({ min: 0, max: 8 }), hostile).map(([level, words]) => heading(level, words)),
  fc.array(inline).map((children) => bullets(item(...children), item(bullets(item('x'))))),
  hostile.map((words) => block({ blockType: 'callOut', style: words, text: words })),
  hostile.map((ref) => upload(ref)),
  fc
    .constantFrom('testimonial', 'keyResult', 'document', 'media')
    .map((blockType) => block({ blockType, relation: 'any:1' })),
)
const shown: fc.Arbitrary<Shown | null> = fc
  .tuple(hostile, hostile)
  .chain(([a, b]) =>
    fc.constantFrom<Shown | null>(
      null,
      { kind: 'link', href: a, title: b, lang: a },
      { kind: 'image', src: a, srcset: b, width: 1, height: 1, alt: b, caption: a, credit: b },
      { kind: 'video', src: a, mimeType: b, poster: a, alt: b, caption: a, credit: b },
      { kind: 'testimonial', quote: a, open: b, close: b, text: a, lang: b },
      { kind: 'keyResult', headline: a, statement: b, note: a, lang: b },
      { kind: 'document', title: a, href: b, mimeType: a, sizeText: b, lang: a },
    ),
  )

const TAGS =
  /^(?:p|h[2-6]|ul|li|a|strong|em|s|u|mark|code|sub|sup|aside|figure|figcaption|blockquote|img|video|source|cite|span|small|br)$/
const ATTRIBUTES =
  /^(?: (?:controls|(?:class|href|hreflang|lang|type|src|srcset|width|height|alt|loading|poster|aria-label|preload|target|rel)="[^"]*"))*$/

test('whatever is written, the HTML is well-formed and holds only known elements and attributes', () => {
  fc.assert(
    fc.property(fc.array(node), shown, (nodes, any) => {
      const html = renderHtml({
        blocks: BLOCKS,
        state: state(...nodes),
        headingLevel: 2,
        resolve: () => any,
      })
      const elements = elementsOf(html)
      expect(elements.filter(({ tag }) => !TAGS.test(tag))).toEqual([])
      expect(elements.filter(({ attributes }) => !ATTRIBUTES.test(attributes))).toEqual([])
      expect(html).not.toMatch(/(?:href|src|poster)="(?!https?:|mailto:|tel:|\/(?!\/)|#)/)
    }),
    { numRuns: 500 },
  )
})

test('the words come out as they went in', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      fc.pre(words.trim() !== '')
      const html = renderHtml({
        blocks: BLOCKS,
        state: state(paragraph(words)),
        headingLevel: 2,
        resolve: () => null,
      })
      const plain = html
        .replace(/^<p>|<\/p>$/g, '')
        .replace(
          /&(lt|gt|quot|#39|amp);/g,
          (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
        )
      expect(plain).toBe(words)
    }),
  )
})

test('any JSON at all can be rendered', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const root = { type: 'root', children: [json] }
      expect(
        typeof renderHtml({
          blocks: BLOCKS,
          state: { root },
          headingLevel: 2,
          resolve: () => null,
        }),
      ).toBe('string')
    }),
  )
})
