import { describe, expect, test } from 'vitest'

import { applyTranslations } from '../../../../src/translation/segments/applyTranslations.js'
import { fromMarked, toMarked } from '../../../../src/translation/segments/markedText.js'
import { segmentsOf } from '../../../../src/translation/segments/segmentsOf.js'
import { blockFields, entry, fields } from './entry.js'
import { block, h, li, link, p, rule, state, t, ul } from './richTextOf.js'

const base = { fields, sourceLocale: 'fr', targetLocale: 'es', blockFields }

/** Applies translations told by the source's marked text. */
function apply(doc: Record<string, unknown>, bySource: Record<string, string | null>) {
  const segments = segmentsOf({ ...base, doc, known: [] })
  const translations = Object.fromEntries(
    segments.flatMap(({ id, source }) => {
      const text = bySource[toMarked(source.text)]
      return text === undefined ? [] : [[id, text === null ? null : fromMarked(text)]]
    }),
  )
  return applyTranslations({ ...base, doc, segments, translations })
}

test('nothing to say changes nothing', () => {
  expect(apply(entry(), {})).toEqual({})
})

test('the texts that are there already change nothing', () => {
  const doc = entry()
  const segments = segmentsOf({ ...base, doc, known: [] })
  const translations = Object.fromEntries(
    segments.map(({ id, target }) => [id, target?.text ?? null]),
  )
  expect(applyTranslations({ ...base, doc, segments, translations })).toEqual({})
})

test('a plain text is its field; null takes it away', () => {
  expect(apply(entry(), { 'Les femmes': 'Mujeres', 'Un résumé.\nEncore.': 'Resumen' })).toEqual({
    title: 'Mujeres',
    summary: 'Resumen',
  })
  expect(apply(entry(), { 'Les femmes': null })).toEqual({ title: null })
})

test('rows come all, with their ids and as the target reads them', () => {
  expect(apply(entry(), { Garçons: 'Niños', Note: 'Nota', Agir: 'Actuar' })).toEqual({
    disaggregations: [
      { id: 'r1', category: 'Niñas', value: 22, notes: [{ id: 'n1', note: 'Nota' }] },
      { id: 'r.2', category: 'Niños', value: 3, notes: [] },
    ],
    layout: [
      { id: 'b1', blockType: 'cta', blockName: 'x', label: 'Actuar' },
      { id: 'b2', blockType: 'gap', size: 4 },
    ],
    steps: [
      { id: 'z9', name: 'Escuchar', days: 5 },
      { name: 'Actuar', days: 3 },
    ],
  })
})

test('groups come whole; lists of texts in the order of their source', () => {
  expect(apply(entry(), { Résultats: 'Logros', santé: 'salud' })).toEqual({
    results: { heading: 'Logros', order: 2 },
    keywords: ['agua', 'salud'],
  })
})

describe('a rich text', () => {
  test('takes the structure of its source; what is not translated is left out', () => {
    expect(
      apply(entry(), {
        'Lire <1>ceci</1> et <2>cela</2>.': '<2>Eso</2> y <1>esto</1>.',
        Trois: 'Tres',
        'À noter': 'Nota',
      }),
    ).toEqual({
      body: state(
        h('h2', 'El programa'),
        p([t('Eso', 1), t(' y '), link('/es/a', 'esto'), t('.')]),
        ul(li([ul(li('Tres'))], 1)),
        rule,
        block({ id: 'c1', blockType: 'callOut', style: 'info', text: 'Nota' }),
        block({ id: 'm1', blockType: 'media', media: 3 }),
        p('El 22 de marzo.'),
      ),
    })
  })

  test('has no list of which nothing is translated, and numbers the items that are left', () => {
    const fr = state(p('a'), ul(li('un'), li('deux', 2)))
    expect(apply({ body: { fr } }, { a: 'A' })).toEqual({ body: state(p('A')) })
    expect(apply({ body: { fr } }, { deux: 'dos' })).toEqual({ body: state(ul(li('dos', 1))) })
  })

  test('is none when nothing is left of it', () => {
    const doc = { body: { fr: state(p('a'), rule), es: state(p('A')) } }
    expect(apply(doc, { a: null })).toEqual({ body: null })
  })

  test('keeps what has no source after what it stood behind', () => {
    const fr = state(h('h2', 'A'), p('b'), ul(li('c')))
    const es = state(h('h3', 'first'), h('h3', 'more'), h('h2', 'TA'), ul(li('tc'), li('extra', 2)))
    const segments = segmentsOf({ ...base, doc: { body: { fr, es } }, known: [] })
    expect(segments.map(({ target }) => target && toMarked(target.text))).toEqual([
      'TA',
      null,
      'tc',
    ])
    expect(apply({ body: { fr, es } }, { b: 'tb' })).toEqual({
      body: state(
        h('h3', 'first'),
        h('h3', 'more'),
        h('h2', 'TA'),
        p('tb'),
        ul(li('tc'), li('extra', 2)),
      ),
    })
  })

  test('wraps what has lost its list in one of its own', () => {
    const fr = state(p('a'), p('b'))
    const es = state(p('ta'), ul(li('x'), li('y', 2)), p('tb'))
    expect(apply({ body: { fr, es } }, { a: 'TA' })).toEqual({
      body: state(p('TA'), ul(li('x'), li('y', 2)), p('tb')),
    })
  })

  test('keeps a link that goes elsewhere in the target, and takes a new one from the source', () => {
    const fr = state(p([link('/fr', 'un'), t(' '), link('/fr2', 'deux')]))
    const es = state(p([link('/es', 'uno')]))
    expect(
      apply({ body: { fr, es } }, { '<1>un</1> <2>deux</2>': '<2>dos</2> <1>uno</1>' }),
    ).toEqual({ body: state(p([link('/fr2', 'dos'), t(' '), link('/es', 'uno')])) })
  })
})
