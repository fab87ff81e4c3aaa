import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'

import { TEXTS } from '../../../src/entries/limits.js'
import { resolveLimits } from '../../../src/entries/resolveLimits.js'
import { measureRichText } from '../../../src/publication/measureRichText.js'
import { findOversize } from '../../../src/publication/sizes.js'
import { block, li, link, p, state, t, tableOf, ul } from '../translation/segments/richTextOf.js'

const text = (name: string, more: object = {}) => ({ name, type: 'text', ...more }) as Field
const fields: Field[] = [
  text('title'),
  text('names', { hasMany: true }),
  { name: 'summary', type: 'textarea' },
  { name: 'body', type: 'richText' },
  { name: 'facts', type: 'json' },
  { name: 'seo', type: 'group', fields: [text('title')] },
  { name: 'rows', type: 'array', fields: [text('name'), { name: 'note', type: 'richText' }] },
]
const limits = { line: 5, paragraph: 8, richText: 20, nodes: 12, rows: 3, entry: 60, cells: 6 }
const found = (data: object) =>
  findOversize({ fields, data, limits }).map(({ path, limit, most, given }) => [
    ...[path, limit, most, given],
  ])

describe('values that are larger than they may be are named with limit and size', () => {
  test.each<[string, object, unknown[]]>([
    ['a line', { title: 'abcdef' }, [['title', 'line', 5, 6]]],
    ['a line of a list', { names: ['a', 'abcdef'] }, [['names.1', 'line', 5, 6]]],
    ['a list', { names: ['a', 'b', 'c', 'd'] }, [['names', 'rows', 3, 4]]],
    ['a text', { summary: '123456789' }, [['summary', 'paragraph', 8, 9]]],
    ['a text in a group', { seo: { title: 'abcdef' } }, [['seo.title', 'line', 5, 6]]],
    ['rows', { rows: [{}, {}, {}, {}] }, [['rows', 'rows', 3, 4]]],
    ['a text in a row', { rows: [{}, { name: 'abcdef' }] }, [['rows.1.name', 'line', 5, 6]]],
    ['a paragraph', { body: state(p('123456789')) }, [['body', 'paragraph', 8, 9]]],
    [
      'a paragraph with a link',
      { body: state(p([t('1234'), link('', '56789')])) },
      [['body', 'paragraph', 8, 9]],
    ],
    [
      'a rich text in a row',
      { rows: [{ note: state(p('1234567'), p('1234567'), p('1234567')) }] },
      [['rows.0.note', 'richText', 20, 21]],
    ],
    [
      'nodes',
      { body: state(...Array.from({ length: 7 }, () => p('a'))) },
      [['body', 'nodes', 12, 14]],
    ],
    [
      'a table',
      { body: state(tableOf([[''], [''], [''], [''], [''], [''], ['']])) },
      [
        ['body', 'nodes', 12, 29],
        ['body', 'cells', 6, 7],
      ],
    ],
    [
      'all texts together, at the largest',
      {
        summary: '12345678',
        names: ['12345', '12345', '12345'],
        body: state(p('1234567'), p('1234567'), p('12345')),
        seo: { title: '12345' },
        rows: [{ name: '12345' }, { name: '12345' }, { name: '12345' }],
      },
      [['body', 'entry', 60, 62]],
    ],
    ['nothing', { title: 'abcde', facts: ['a', 'b', 'c', 'd', 'abcdef'], other: 'abcdefghi' }, []],
  ])('%s', (_what, data, expected) => {
    expect(found(data)).toEqual(expected)
  })

  test('no more than some are told', () => {
    const data = { rows: [{ name: 'abcdef' }, { name: 'abcdef' }, { name: 'abcdef' }] }
    expect(found({ ...data, names: Array.from({ length: 100 }, () => 'abcdef') })).toHaveLength(7)
  })
})

test('a rich text is measured with its lists, links and blocks, as JSON too', () => {
  const body = state(
    p([t('Read '), link('x', 'this')]),
    ul(li('One'), li([ul(li('Two'))])),
    block({ blockType: 'callOut', text: 'A longer note', content: state(p('inner')) }),
    tableOf([['a'], ['b']]),
    tableOf([['c', 'd', 'e']]),
  )
  const { characters, longest, nodes, cells } = measureRichText(body)
  expect(longest).toBe('A longer note'.length)
  expect(nodes).toBe(14 + 9 + 11)
  expect(cells).toBe(3)
  // The texts, and the values of fields.
  expect(characters).toBe('Read thisOneTwocalloutA longer noteinnercustomxabcde'.length)
  expect(measureRichText(JSON.stringify(body))).toEqual({ characters, longest, nodes, cells })
})

describe('the option limits', () => {
  test('has defaults, and takes a positive whole number by name', () => {
    expect(resolveLimits()).toEqual(TEXTS)
    expect(resolveLimits({ line: 20 })).toEqual({ ...TEXTS, line: 20 })
  })

  test.each<[object, string]>([
    [{ lines: 3 }, 'options.limits: expected names among line, '],
    [{ line: 0 }, 'options.limits.line: expected a whole number of 1 or more, got 0.'],
    [{ rows: 2.5 }, 'options.limits.rows: expected a whole number of 1 or more, got 2.5.'],
  ])('refuses %j', (options, message) => {
    expect(() => resolveLimits(options)).toThrow(message)
  })
})
