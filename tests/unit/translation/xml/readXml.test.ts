import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  readXml,
  type XmlElement,
  XmlError,
  type XmlNode,
} from '../../../../src/translation/xml/readXml.js'
import { countParsed } from './parsed.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (text: string, limits = {}) => readXml(utf8(text), limits)

function errorOf(bytes: Uint8Array | string, limits = {}): XmlError {
  try {
    readXml(typeof bytes === 'string' ? utf8(bytes) : bytes, limits)
  } catch (error) {
    if (error instanceof XmlError) return error
    throw error
  }
  throw new Error('The file was read.')
}

function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const all = mark ? `\uFEFF${text}` : text
  const bytes = new Uint8Array(all.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < all.length; at++) view.setUint16(at * 2, all.charCodeAt(at), order === 'le')
  return bytes
}

describe('a tree', () => {
  test('elements, attributes and texts come in order, with namespace, prefix and place', () => {
    const root = read('<a xmlns="urn:a" xmlns:p="urn:p">\n  <p:b p:c="1" d="2"/>x</a>')
    expect(root).toEqual({
      uri: 'urn:a',
      name: 'a',
      prefix: '',
      attributes: [],
      line: 1,
      column: 1,
      children: [
        '\n  ',
        {
          uri: 'urn:p',
          name: 'b',
          prefix: 'p',
          attributes: [
            { uri: 'urn:p', name: 'c', prefix: 'p', value: '1' },
            { uri: '', name: 'd', prefix: '', value: '2' },
          ],
          children: [],
          line: 2,
          column: 3,
        },
        'x',
      ],
    })
  })

  test('texts around comments, instructions and CDATA are one text', () => {
    expect(read('<a>1<!-- -->2<?p q?>3<![CDATA[<4&]]>5&lt;&#x36;</a>').children).toEqual([
      '123<4&5<6',
    ])
  })

  test('an element whose name ends its line stands where its tag begins', () => {
    const [, b] = read('<a>\n <b\n x="1"/></a>').children as [string, XmlElement]
    expect([b.line, b.column]).toEqual([2, 2])
  })

  test('comments and instructions may stand before the root', () => {
    expect(read('<?xml version="1.0"?>\n<!-- <!DOCTYPE a> -->\n<?p <!DOCTYPE ?><a/>').name).toBe(
      'a',
    )
  })

  test('characters beyond the basic plane come through whole, wherever a piece ends', () => {
    const text = `${'é𝄞'.repeat(50_000)}`
    expect(read(`<a>${text}</a>`).children).toEqual([text])
    expect(readXml(utf16(`<a>x${text}</a>`, 'be')).children).toEqual([`x${text}`])
  })
})

describe('encodings', () => {
  test.each([
    ['UTF-8 with a byte order mark', utf8('\uFEFF<a>é</a>')],
    ['UTF-8 that is declared', utf8('<?xml version="1.0" encoding="utf-8"?><a>é</a>')],
    ['little-endian UTF-16', utf16('<a>é</a>', 'le')],
    ['big-endian UTF-16', utf16('<?xml version="1.0" encoding="UTF-16"?><a>é</a>', 'be')],
    [
      'UTF-16 without a mark',
      utf16('<?xml version="1.0" encoding="UTF-16LE"?><a>é</a>', 'le', false),
    ],
  ])('%s is read', (_name, bytes) => {
    expect(readXml(bytes).children).toEqual(['é'])
  })

  test.each([
    [
      'another declared encoding',
      utf8('<?xml version="1.0" encoding="ISO-8859-1"?><a/>'),
      /ISO-8859-1/,
    ],
    [
      'a declaration that is wrong',
      utf8('<?xml version="1.0" encoding="UTF-16"?><a/>'),
      /is utf-8/,
    ],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0), /UTF-32/],
    ['bytes that are not UTF-8', Uint8Array.of(0x3c, 0x61, 0x3e, 0xff), /encoding of the file/],
    ['a file that ends within a character', utf8('<a/>é').slice(0, -1), /encoding of the file/],
  ])('%s is refused', (_name, bytes, message) => {
    expect(errorOf(bytes).message).toMatch(message)
  })
})

describe('what is refused', () => {
  const bomb = `<!DOCTYPE a [<!ENTITY x "${'y'.repeat(99)}"><!ENTITY z "&x;&x;">]><a>&z;</a>`
  test.each([
    ['an entity bomb', bomb, 1],
    [
      'an external entity',
      '<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
      2,
    ],
    ['a declaration that never ends', `<!-- -->\n\n<!DOCTYPE a [${'<!-- -->'.repeat(99)}`, 3],
    ['a declaration cut short', '<!D', 1],
  ])('%s, at the first character of its declaration', (_name, text, line) => {
    const error = errorOf(text)
    expect(error.message).toMatch(/DOCTYPE/)
    expect(error.line).toBe(line)
  })

  test.each([
    ['an entity that nobody defined', '<a>\n&nbsp;</a>', /entity/, 2],
    ['NUL', '<a>\n\0</a>', /character/, 2],
    ['a control character', '<a>\u0007</a>', /character/, 1],
    ['a control character in XML 1.1', '<?xml version="1.1"?><a>&#7;</a>', /character/, 1],
    ['a reference to a control character', '<a>&#1;</a>', /character/, 1],
    ['a tag that is not closed', '<a>\n<b>\n</a>', /tag/, 3],
    ['a root that is not closed', '<a>', /unclosed/, 1],
    ['two roots', '<a/><b/>', /root/, 1],
    ['text after the root', '<a/>x', /text/, 1],
    ['a prefix without namespace', '<p:a/>', /prefix/, 1],
    ['an attribute that comes twice', '<a x="1" x="2"/>', /duplicate/, 1],
    ['an empty file', '', /root|element/, 1],
  ])('%s, with its line', (_name, text, message, line) => {
    const error = errorOf(text)
    expect(error.message).toMatch(message)
    expect(error.line).toBe(line)
  })

  test.each([
    ['elements', '<a><b/><b/></a>', { elements: 2 }],
    ['depth', '<a><b><c/></b></a>', { depth: 2 }],
    ['attributes', '<a b="" c="" d=""/>', { attributes: 2 }],
    ['text', '<a>12<![CDATA[3]]></a>', { textLength: 2 }],
    ['an attribute', '<a b="123"/>', { textLength: 2 }],
    ['bytes', '<a>1</a>', { bytes: 7 }],
  ])('more than the limit: %s', (_name, text, limits) => {
    expect(errorOf(text, limits).message).toMatch(/at most \d/)
    expect(read(text).name).toBe('a')
  })
})

test('only elements count against the limit of elements', () => {
  const others = '<!--<b>--><?p <b>?><![CDATA[<b><b>]]>'.repeat(5)
  const text = `<a>${others}<b></b>${'x'.repeat(70_000)}<!--<b>-->${others}<c/></a>`
  expect(read(text, { elements: 3 }).name).toBe('a')
  expect(errorOf(text, { elements: 2 }).message).toMatch(/at most 2 elements/)
})

test('a byte that no text has is told with its place', () => {
  expect(errorOf('<a>\n<b/>x\0</a>')).toMatchObject({ line: 2, column: 6 })
})

describe('hostile sizes are refused before most of the file is parsed', () => {
  const PIECE = 65_536
  test.each([
    ['200 MB', () => new Uint8Array(200_000_000), /at most 33554432 bytes/, 0],
    [
      '1,000,000 elements',
      () => utf8(`<a>${'<b c=""/>'.repeat(1_000_000)}</a>`),
      /160000 elements/,
      0,
    ],
    ['deep nesting', () => utf8('<a>'.repeat(150_000)), /within each other/, PIECE],
    ['deeper nesting still', () => utf8('<a>'.repeat(1_000_000)), /160000 elements/, 0],
    ['NUL behind all the rest', () => utf8(`<a>${'<b/>'.repeat(150_000)}\0`), /U\+0000/, 0],
    ['many attributes', () => utf8(`<a${' b=""'.repeat(1_000_000)}/>`), /attributes/, PIECE],
    [
      'a long comment before a declaration',
      () => utf8(`<!--${'-x'.repeat(9e6)}--><!DOCTYPE`),
      /root element/,
      16 * PIECE,
    ],
  ])('%s', (_name, make, message, most) => {
    const parsed = countParsed()
    expect(errorOf(make()).message).toMatch(message)
    expect(parsed()).toBeLessThanOrEqual(most)
  })
})

const name = fc.stringMatching(/^[a-z]{1,8}$/)
const text = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((value) => !/\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u.test(value))
const { element } = fc.letrec<{ element: XmlElement; node: XmlNode }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, text, tie('element')),
  element: fc
    .record({
      name,
      attributes: fc.dictionary(name, text, { maxKeys: 3 }),
      children: fc.array(tie('node'), { maxLength: 5 }),
    })
    .map(({ attributes, children, ...rest }) => ({
      ...rest,
      attributes: Object.entries(attributes).map(([name, value]) => ({
        uri: '',
        prefix: '',
        name,
        value,
      })),
      children: children.filter(
        (child, at) => typeof child !== 'string' || typeof children[at - 1] !== 'string',
      ),
      uri: '',
      prefix: '',
      line: 1,
      column: 1,
    })),
}))

function write(node: XmlNode): string {
  const escaped = (value: string) => value.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`)
  if (typeof node === 'string') return escaped(node)
  const attributes = node.attributes.map(({ name, value }) => ` ${name}="${escaped(value)}"`)
  return `<${node.name}${attributes.join('')}>${node.children.map(write).join('')}</${node.name}>`
}

function joined(node: XmlNode): XmlNode {
  if (typeof node === 'string') return node
  const children: XmlNode[] = []
  for (const child of node.children) {
    const last = children.at(-1)
    if (typeof last === 'string' && typeof child === 'string') children.splice(-1, 1, last + child)
    else children.push(joined(child))
  }
  return { ...node, line: 1, column: 1, children }
}

test('any tree that is written is read as it was', () => {
  fc.assert(
    fc.property(element, (tree) => {
      expect(joined(readXml(utf8(write(tree))))).toEqual(joined(tree))
    }),
  )
})

test('bytes of any kind are read or refused with an XmlError, never another', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .string({
        unit: fc.constantFrom('<', '>', '!', '-', '?', 'a', '&', ';', '"', '=', ' ', '[', ']', '/'),
      })
      .map(utf8),
  )
  fc.assert(
    fc.property(bytes, (given) => {
      let error: unknown = new XmlError('', { line: 0, column: 0 })
      try {
        readXml(given)
      } catch (caught) {
        error = caught
      }
      expect(error).toBeInstanceOf(XmlError)
    }),
    { numRuns: 500 },
  )
})
