import fc from 'fast-check'
import { expect, test } from 'vitest'

import { plainText, toRichText } from '../../../src/editions/richText.js'
import { resolveOptions } from '../../../src/options.js'
import { BLOCKS } from '../../../src/richText/blocks.js'
import { lexical, paragraph, settings } from './source.js'

const read = (...children: object[]) => toRichText(lexical(...children), settings)
const nodes = (...children: object[]) => read(...children).data?.root.children

test('relations become refs, and are what the text shows', () => {
  const { data, shows } = read(
    { type: 'upload', version: 3, relationTo: 'media', value: 3, fields: { alt: 'secret' } },
    { type: 'block', version: 2, fields: { id: 'x', blockType: 'keyResult', keyResult: 5 } },
    { type: 'block', version: 2, fields: { blockType: 'testimonial', testimonial: { id: 6 } } },
    paragraph({
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'themes', value: '12' }, newTab: true },
      children: [{ type: 'text', text: 'le thème' }],
    }),
    { type: 'upload', relationTo: 'media', value: 3 },
  )
  expect(shows).toEqual(['media:3', 'keyResults:5', 'testimonials:6', 'themes:12'])
  expect(JSON.stringify(data)).not.toContain('secret')
  expect(data?.root.children).toMatchInlineSnapshot(`
    [
      {
        "format": "",
        "relation": "media:3",
        "type": "upload",
        "version": 1,
      },
      {
        "fields": {
          "blockType": "keyResult",
          "relation": "keyResults:5",
        },
        "format": "",
        "type": "block",
        "version": 1,
      },
      {
        "fields": {
          "blockType": "testimonial",
          "relation": "testimonials:6",
        },
        "format": "",
        "type": "block",
        "version": 1,
      },
      {
        "children": [
          {
            "children": [
              {
                "detail": 0,
                "format": 0,
                "mode": "normal",
                "style": "",
                "text": "le thème",
                "type": "text",
                "version": 1,
              },
            ],
            "direction": null,
            "fields": {
              "linkType": "internal",
              "newTab": true,
              "relation": "themes:12",
            },
            "format": "",
            "indent": 0,
            "type": "link",
            "version": 1,
          },
        ],
        "type": "paragraph",
        "version": 1,
      },
      {
        "format": "",
        "relation": "media:3",
        "type": "upload",
        "version": 1,
      },
    ]
  `)
})

test('relations to elsewhere, to nothing and to a part that is off are dropped', () => {
  expect(nodes({ type: 'upload', relationTo: 'users', value: 1 })).toBeUndefined()
  expect(nodes({ type: 'upload', relationTo: 'consents', value: 1 })).toBeUndefined()
  expect(
    nodes({ type: 'block', fields: { blockType: 'document', document: null } }),
  ).toBeUndefined()
  const without = resolveOptions({ collections: { keyResults: false } }, {})
  const block = { type: 'block', fields: { blockType: 'keyResult', keyResult: 5 } }
  expect(toRichText(lexical(block), without)).toEqual({ data: null, shows: [], text: '' })
})

test('unknown nodes and properties are dropped', () => {
  const strange = { type: 'iframe', src: 'https://evil.example', children: [paragraph('gone')] }
  const heading = { type: 'heading', tag: 'script', style: 'x', $: { a: 1 }, children: [] }
  const text = { type: 'text', text: 'kept', format: 3, style: 'color: red', onclick: 'x' }
  expect(nodes(strange, heading, paragraph(text))).toEqual([
    { type: 'heading', version: 1, tag: 'h2', children: [] },
    {
      type: 'paragraph',
      version: 1,
      children: [
        { type: 'text', version: 1, text: 'kept', format: 3, mode: 'normal', style: '', detail: 0 },
      ],
    },
  ])
})

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//evil.example',
  '/\\evil.example',
  'https://',
  'ftp://example.org',
])('a link to %j leaves its words', (url) => {
  const link = {
    type: 'link',
    fields: { linkType: 'custom', url },
    children: [{ type: 'text', text: 'a' }],
  }
  const [only] = nodes(paragraph(link)) as { children: { type: string }[] }[]
  expect(only?.children.map(({ type }) => type)).toEqual(['text'])
})

test.each([
  'https://example.org/é?q=1#x',
  'http://example.org',
  'mailto:a@example.org',
  'tel:+15145550100',
  '/fr/themes',
  '#notes',
])('a link to %j stays', (url) => {
  const link = { type: 'autolink', fields: { url }, children: [{ type: 'text', text: 'a' }] }
  const [only] = nodes(paragraph(link)) as { children: object[] }[]
  expect(only?.children[0]).toMatchObject({ type: 'link', fields: { linkType: 'custom', url } })
})

test('a text with nothing to read is none', () => {
  expect(toRichText(null, settings).data).toBeNull()
  expect(toRichText('text', settings).data).toBeNull()
  expect(read(paragraph(), paragraph('  ')).data).toBeNull()
})

test('the words come by paragraph, lists by line', () => {
  const item = (...children: object[]) => ({ type: 'listitem', children })
  const { text } = read(
    { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Titre' }] },
    paragraph('Un ', { type: 'text', text: 'mot' }, { type: 'linebreak' }, 'deux'),
    {
      type: 'list',
      listType: 'bullet',
      children: [item({ type: 'text', text: 'a' }), item({ type: 'text', text: 'b' })],
    },
    { type: 'horizontalrule' },
    { type: 'block', fields: { blockType: 'callOut', style: 'x', text: 'Attention' } },
  )
  expect(text).toBe('Titre\n\nUn mot\ndeux\n\na\nb\n\nAttention')
})

test('cleaning what is clean changes nothing but its relations', () => {
  const state = lexical(
    {
      type: 'list',
      listType: 'number',
      tag: 'ol',
      start: 3,
      children: [
        { type: 'listitem', value: 3, children: [{ type: 'text', text: 'a', format: 1 }] },
      ],
    },
    paragraph('b'),
  )
  const once = toRichText(state, settings)
  expect(once.data).not.toBeNull()
  expect(toRichText(once.data, settings)).toEqual(once)
})

test('anything at all can be cleaned', () => {
  const node = fc.letrec((tie) => ({
    node: fc.record({
      type: fc.constantFrom('text', 'paragraph', 'link', 'upload', 'block', 'list', 'x', 7, null),
      text: fc.oneof(fc.string(), fc.integer()),
      fields: fc.anything(),
      value: fc.anything(),
      relationTo: fc.constantFrom('media', 'users', null),
      children: fc.oneof({ maxDepth: 4 }, fc.anything(), fc.array(tie('node'), { maxLength: 3 })),
    }),
  }))
  fc.assert(
    fc.property(fc.oneof(fc.array(node.node, { maxLength: 4 }), fc.anything()), (children) => {
      const { data, text } = toRichText({ root: { children } }, settings)
      if (data) expect(plainText(data, BLOCKS)).toBe(text)
    }),
  )
})

test('a text nested deeper than people write is cut, not followed for ever', () => {
  let deep: object = { type: 'text', text: 'end' }
  for (let level = 0; level < 50_000; level += 1) deep = { type: 'quote', children: [deep] }
  expect(read(deep, paragraph('top')).text).toBe('top')
})
