import { describe, expect, test } from 'vitest'

import { toMarked } from '../../../../src/translation/segments/markedText.js'
import { readSegments, segmentsOf } from '../../../../src/translation/segments/segmentsOf.js'
import { blockFields, entry, fields } from './entry.js'
import { block, h, p, state } from './richTextOf.js'

const base = { fields, sourceLocale: 'fr', targetLocale: 'es', known: [], blockFields }
const read = (doc: Record<string, unknown> = entry()) => segmentsOf({ ...base, doc })
const table = (doc?: Record<string, unknown>) =>
  read(doc).map(({ id, path, source, target }) => [
    id.replace(/\.[0-9a-f]{8}(?=$|\.)/, '.#'),
    path,
    toMarked(source.text),
    target && toMarked(target.text),
  ])

test('every localised text is a segment, in reading order, with its target', () => {
  expect(table()).toEqual([
    ['title', 'title', 'Les femmes', 'Las mujeres'],
    ['summary', 'summary', 'Un résumé.\nEncore.', null],
    ['body.#', 'body', 'Le programme', 'El programa'],
    ['body.#', 'body', 'Lire <1>ceci</1> et <2>cela</2>.', 'Leer <2>aquello</2> y <1>esto</1>.'],
    ['body.#', 'body', 'Un', null],
    ['body.#', 'body', '<1>Deux</1>', null],
    ['body.#', 'body', 'Trois', null],
    ['body.c1.text', 'body.text', 'À noter', null],
    ['body.#', 'body', 'Le 22 mars.', 'El 22 de marzo.'],
    ['seo.title', 'seo.title', 'Titre de recherche', null],
    ['keywords.#', 'keywords.0', 'eau', 'agua'],
    ['keywords.#', 'keywords.1', 'santé', null],
    ['results.heading', 'results.heading', 'Résultats', 'Resultados'],
    ['disaggregations.r1.category', 'disaggregations.0.category', 'Filles', 'Niñas'],
    ['disaggregations.r1.notes.n1.note', 'disaggregations.0.notes.0.note', 'Note', null],
    ['disaggregations.r_x2E_2.category', 'disaggregations.1.category', 'Garçons', null],
    ['layout.b1.label', 'layout.0.label', 'Agir', null],
    ['steps.s1.name', 'steps.0.name', 'Écouter', 'Escuchar'],
    ['steps.s2.name', 'steps.1.name', 'Agir', null],
  ])
})

test('ids are unique and fit for XML', () => {
  const ids = read().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[A-Za-z0-9._-]+$/.test(id))).toEqual([])
})

test('a segment has the labels on the way, its limit and whether it may have lines', () => {
  const byId = new Map(read().map((segment) => [segment.id, segment]))
  expect(byId.get('title')).toMatchObject({
    labels: [{ label: { en: 'Title', fr: 'Titre' } }],
    kind: 'text',
    multiline: false,
    maxLength: 80,
  })
  expect(byId.get('summary')?.multiline).toBe(true)
  expect(byId.get('seo.title')?.labels).toEqual([{ label: 'SEO' }, { label: 'Title' }])
  expect(byId.get('results.heading')?.labels).toEqual([{ label: 'Results' }, { label: 'Heading' }])
  expect(byId.get('disaggregations.r_x2E_2.category')?.labels).toEqual([
    { label: 'Part', row: 2 },
    { label: 'Category' },
  ])
  expect(byId.get('layout.b1.label')?.labels).toEqual([
    { label: 'Layout', row: 1 },
    { label: 'Call' },
    { label: 'Label' },
  ])
})

test('a code of the target stands for what it does there, under the id it has in the source', () => {
  const segment = read().find(({ source }) => toMarked(source.text).startsWith('Lire'))
  expect(segment?.source.codes[1]?.shown).toBe('/fr/a')
  expect(segment?.target?.codes[1]?.shown).toBe('/es/a')
  expect(segment?.target?.codes[2]?.name).toBe('bold')
})

describe('the target of a rich text', () => {
  const pairs = (
    fr: ReturnType<typeof state>,
    es: ReturnType<typeof state>,
    more: Partial<Parameters<typeof readSegments>[0]> = {},
  ) => {
    const result = readSegments({ ...base, ...more, doc: { body: { fr, es } } })
    return {
      pairs: result.segments.map(({ source, target }) => [
        toMarked(source.text),
        target && toMarked(target.text),
      ]),
      extra: result.extra.map(({ text }) => toMarked(text.text)),
    }
  }

  test('without a record is found by the kinds of its elements', () => {
    expect(
      pairs(
        state(h('h2', 'A'), p('b'), h('h2', 'C'), p('d')),
        state(h('h2', 'TA'), h('h2', 'TC'), p('td'), p('other')),
      ),
    ).toEqual({
      pairs: [
        ['A', 'TA'],
        ['b', null],
        ['C', 'TC'],
        ['d', 'td'],
      ],
      extra: ['other'],
    })
  })

  test('with a record is found by its words, wherever it stands', () => {
    const fr = state(p('un'), p('deux'), p('trois'))
    const known = segmentsOf({ ...base, doc: { body: { fr } } }).map(({ id, source }) => ({
      id,
      text: toMarked(source.text),
    }))
    const knownTarget = known
      .slice(1)
      .map(({ id }, at) => ({ id, text: ['dos', 'tres'][at] ?? '' }))
    expect(pairs(fr, state(p('tres'), p('dos')), { known, knownTarget })).toEqual({
      pairs: [
        ['un', null],
        ['deux', 'dos'],
        ['trois', 'tres'],
      ],
      extra: [],
    })
  })

  test('is extra when its source has gone', () => {
    const fr = state(p('un'), p('deux'))
    const known = segmentsOf({ ...base, doc: { body: { fr } } }).map(({ id, source }) => ({
      id,
      text: toMarked(source.text),
    }))
    const knownTarget = known.map(({ id }, at) => ({ id, text: ['uno', 'dos'][at] ?? '' }))
    expect(pairs(state(p('deux')), state(p('uno'), p('dos')), { known, knownTarget })).toEqual({
      pairs: [['deux', 'dos']],
      extra: ['uno'],
    })
  })

  test('holds blocks by their ids, and rich texts in them', () => {
    const note = (id: string, ...texts: string[]) =>
      block({ id, blockType: 'note', content: state(...texts.map((text) => p(text))) })
    expect(
      pairs(state(note('n1', 'un', 'deux'), note('n2', 'x')), state(note('n2', 'equis'))),
    ).toEqual({
      pairs: [
        ['un', null],
        ['deux', null],
        ['x', 'equis'],
      ],
      extra: [],
    })
  })
})
