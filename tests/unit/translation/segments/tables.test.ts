import { expect, test } from 'vitest'

import { applyTranslations } from '../../../../src/translation/segments/applyTranslations.js'
import { fromMarked, toMarked } from '../../../../src/translation/segments/markedText.js'
import { segmentsOf } from '../../../../src/translation/segments/segmentsOf.js'
import { blockFields, fields } from './entry.js'
import { element, p, state, t, tableOf } from './richTextOf.js'

const base = { fields, sourceLocale: 'fr', targetLocale: 'es', blockFields }
const read = (doc: Record<string, unknown>) => segmentsOf({ ...base, doc, known: [] })

/** Cells that span, a heading, and one of two paragraphs. */
const french = element('table', [
  element('tablerow', [
    element('tablecell', [p('Pays')], { headerState: 1, colSpan: 1, rowSpan: 2 }),
    element('tablecell', [p('Parts')], { headerState: 1, colSpan: 2, rowSpan: 1 }),
  ]),
  element('tablerow', [
    element('tablecell', [p('12')], { headerState: 0, colSpan: 1, rowSpan: 1 }),
    element('tablecell', [p([])], { headerState: 0, colSpan: 1, rowSpan: 1 }),
  ]),
  element('tablerow', [
    element('tablecell', [p([t('Mali', 1)]), p('12')], { headerState: 2, colSpan: 1, rowSpan: 1 }),
    element('tablecell', [p('12')], { headerState: 0, colSpan: 2, rowSpan: 1 }),
  ]),
])

const spanish = (words: Record<string, string | null>, doc: Record<string, unknown>) => {
  const segments = read(doc)
  const translations = Object.fromEntries(
    segments.map(({ id, source }, at) => {
      const text = words[`${at} ${toMarked(source.text)}`] ?? null
      return [id, text === null ? null : fromMarked(text)]
    }),
  )
  return applyTranslations({ ...base, doc, segments, translations })
}

test('each paragraph of a cell is a segment, which says that it is of a cell', () => {
  const segments = read({ body: { fr: state(p('Avant'), french) } })
  expect(segments.map(({ source, role }) => [toMarked(source.text), role?.kind])).toEqual([
    ['Avant', 'paragraph'],
    ...['Pays', 'Parts', '12', '<1>Mali</1>', '12', '12'].map((words) => [words, 'cell']),
  ])
  expect(new Set(segments.map(({ id }) => id)).size).toBe(7)
})

test('a translation has the rows, columns and spans of its source, with empty cells for what is missing', () => {
  const doc = { body: { fr: state(french) } }
  const { body } = spanish(
    { '1 Parts': 'Partes', '3 <1>Mali</1>': '<1>Malí</1>', '5 12': 'doce' },
    doc,
  )
  const cell = (text: string | null, more: object) =>
    element('tablecell', [p(text === null ? [] : [t(text)])], { ...more })
  const { root } = body as { root: { children: unknown[] } }
  expect(root.children).toMatchObject([
    element('table', [
      element('tablerow', [
        cell(null, { headerState: 1, colSpan: 1, rowSpan: 2 }),
        cell('Partes', { headerState: 1, colSpan: 2, rowSpan: 1 }),
      ]),
      element('tablerow', [
        cell(null, { headerState: 0, colSpan: 1, rowSpan: 1 }),
        element('tablecell', [p([])], { headerState: 0, colSpan: 1, rowSpan: 1 }),
      ]),
      element('tablerow', [
        element('tablecell', [p([t('Malí', 1)]), p([])], {
          ...{ headerState: 2, colSpan: 1, rowSpan: 1 },
        }),
        cell('doce', { headerState: 0, colSpan: 2, rowSpan: 1 }),
      ]),
    ]),
  ])
})

test('what a translation has in rows and columns of its own stands behind the table, and the grid stays', () => {
  const own = tableOf([
    ['País', 'Parte', 'suya'],
    ['Malí', '12', 'otra'],
    ['fila', 'propia', 'entera'],
  ])
  const doc = {
    body: {
      fr: state(
        tableOf([
          ['Pays', 'Part'],
          ['Mali', '12'],
        ]),
      ),
      es: state(own),
    },
  }
  const now = ['País', 'Parte', 'Malí', '12']
  const before = read({ body: { fr: doc.body.fr } })
  const known = before.map(({ id, source }) => ({ id, text: toMarked(source.text) }))
  const record = { known, knownTarget: before.map(({ id }, at) => ({ id, text: now[at] ?? '' })) }
  const segments = segmentsOf({ ...base, ...record, doc })
  expect(segments.map(({ target }) => target && toMarked(target.text))).toEqual(now)
  const translations = { [segments[0]?.id ?? '']: fromMarked('El país') }
  const { body } = applyTranslations({ ...base, ...record, doc, segments, translations })
  const { root } = body as { root: { children: { children: { children: object[] }[] }[] } }
  const [table] = root.children
  expect(table?.children.map((row) => row.children.length)).toEqual([2, 2])
  expect(wordsOf(table)).toEqual(['El país', 'Parte', 'Malí', '12'])
  expect(root.children.slice(1)).toMatchObject([{}, {}, {}, {}, {}].fill({ type: 'paragraph' }))
  expect(wordsOf(root.children.slice(1))).toEqual(['suya', 'otra', 'fila', 'propia', 'entera'])
})

const wordsOf = (nodes: unknown) =>
  [...JSON.stringify(nodes).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text)

/** The Spanish text after the source has become another: what is there, and what was. */
function followed(before: object[], spanish: object[], now: object[]) {
  const [was, own] = [state(...(before as never[])), state(...(spanish as never[]))]
  const sources = read({ body: { fr: was } })
  const targets = read({ body: { fr: own } })
  const record = {
    known: sources.map(({ id, source }) => ({ id, text: toMarked(source.text) })),
    knownTarget: sources.map(({ id }, at) => {
      return { id, text: toMarked(targets[at]?.source.text ?? []) }
    }),
  }
  const doc = { body: { fr: state(...(now as never[])), es: own } }
  const segments = segmentsOf({ ...base, ...record, doc })
  // Any change writes the whole text again.
  const [{ id = '', target = null } = {}] = segments.filter((one) => one.target !== null)
  const translations = { [id]: fromMarked(`${target && toMarked(target.text)}!`) }
  const { body } = applyTranslations({ ...base, ...record, doc, segments, translations })
  return (body as { root: { children: unknown[] } }).root.children
}

test('a table that the source has no longer leaves its words as paragraphs, spans and all', () => {
  const rows = (words: string[]) =>
    element('table', [
      element('tablerow', [
        element('tablecell', [p(words[0] ?? '')], { headerState: 0, colSpan: 1, rowSpan: 2 }),
        element('tablecell', [p(words[1] ?? '')], { headerState: 0, colSpan: 1, rowSpan: 1 }),
      ]),
      element('tablerow', [
        element('tablecell', [p(words[2] ?? '')], { headerState: 0, colSpan: 1, rowSpan: 1 }),
      ]),
    ])
  const left = followed(
    [p('Avant'), rows(['Pays', 'douze', 'huit']), p('Fin')],
    [p('Antes'), rows(['País', 'doce', 'ocho']), p('Final')],
    [p('Avant'), p('Fin')],
  )
  expect(left).toMatchObject(Array.from({ length: 5 }, () => ({ type: 'paragraph' })))
  expect(wordsOf(left)).toEqual(['Antes!', 'País', 'doce', 'ocho', 'Final'])
})

test('a row that the source has no longer goes into no other cell', () => {
  const [table, ...others] = followed(
    [
      tableOf([
        ['Un', '12'],
        ['Deux', '34'],
        ['Trois', '56'],
      ]),
    ],
    [
      tableOf([
        ['Uno', '12'],
        ['Dos', '34'],
        ['Tres', '56'],
      ]),
    ],
    [
      tableOf([
        ['Un', '12'],
        ['Trois', '56'],
      ]),
    ],
  )
  expect(wordsOf(table)).toEqual(['Uno!', '12', 'Tres', '56'])
  expect(wordsOf(others)).toEqual(['Dos', '34'])
})

test('a word that stands in many rows is that of its row', () => {
  const [table] = followed(
    [
      tableOf([
        ['Un', 'oui'],
        ['Deux', 'oui'],
        ['Trois', 'oui'],
      ]),
    ],
    [
      tableOf([
        ['Uno', 'sí'],
        ['Dos', 'claro'],
        ['Tres', 'vale'],
      ]),
    ],
    [
      tableOf([
        ['Zéro', 'oui'],
        ['Un', 'oui'],
        ['Deux', 'oui'],
        ['Trois', 'oui'],
      ]),
    ],
  )
  expect(wordsOf(table)).toEqual(['Uno!', 'sí', 'Dos', 'claro', 'Tres', 'vale'])
})
