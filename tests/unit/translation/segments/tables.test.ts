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

test('what a translation has in rows and columns of its own goes into the cell before, and the grid stays', () => {
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
  expect(root.children).toHaveLength(1)
  expect(table?.children.map((row) => row.children.length)).toEqual([2, 2])
  const words = [...JSON.stringify(table).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text)
  expect(words).toEqual([
    'El país',
    'Parte',
    'suya',
    'Malí',
    '12',
    'otra',
    'fila',
    'propia',
    'entera',
  ])
})
