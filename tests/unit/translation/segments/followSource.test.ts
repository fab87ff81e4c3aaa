import { describe, expect, test } from 'vitest'

import { followSource } from '../../../../src/translation/segments/followSource.js'
import { toMarked } from '../../../../src/translation/segments/markedText.js'
import { segmentsOf } from '../../../../src/translation/segments/segmentsOf.js'
import { blockFields, entry, fields } from './entry.js'
import { block, h, li, link, p, rule, state, t, ul } from './richTextOf.js'

type Body = ReturnType<typeof state>

/** What the Spanish body becomes when the French one changes; undefined: it stays. */
function followed(before: Body, after: Body, es: Body): unknown {
  const was = { ...entry(), body: { fr: before, es } }
  const doc = { ...was, body: { fr: after, es } }
  const locales = { sourceLocale: 'fr', targetLocale: 'es' }
  const segments = segmentsOf({ fields, doc: was, ...locales, known: [], blockFields })
  const known = segments.map(({ id, source }) => ({ id, text: toMarked(source.text) }))
  return followSource({ fields, doc, before: was, ...locales, known, blockFields }).body
}

const media = (id: string, value: number) => block({ id, blockType: 'media', media: value })
const callOut = (id: string, style: string, text: string) =>
  block({ id, blockType: 'callOut', style, text })
const [un, deux] = [p('Un chat dort.'), p('Deux chiens courent.')]
const [uno, dos] = [p('Un gato duerme.'), p('Dos perros corren.')]

describe('a translation follows', () => {
  test('the order of paragraphs, items and blocks', () => {
    expect(followed(state(un, deux), state(deux, un), state(uno, dos))).toEqual(state(dos, uno))
    expect(
      followed(
        state(ul(li('Un chat', 1), li('Deux chiens', 2)), callOut('a', 'info', 'Noter bien')),
        state(callOut('a', 'info', 'Noter bien'), ul(li('Deux chiens', 1), li('Un chat', 2))),
        state(ul(li('Un gato', 1), li('Dos perros', 2)), callOut('a', 'info', 'Anotar bien')),
      ),
    ).toEqual(state(callOut('a', 'info', 'Anotar bien'), ul(li('Dos perros', 1), li('Un gato', 2))))
  })

  test('what has no words, with the one that it had from the source, and not with its own', () => {
    const es = state(uno, media('m', 1), dos)
    const fr = state(un, media('m', 1), deux)
    expect(followed(fr, state(un, media('m', 2), deux), es)).toEqual(state(uno, media('m', 2), dos))
    expect(followed(fr, state(un, deux, media('m', 1)), es)).toEqual(state(uno, dos, media('m', 1)))
    expect(followed(fr, state(un, deux), es)).toEqual(state(uno, dos))
    expect(followed(fr, state(un, media('m', 2), deux), state(uno, media('m', 9), dos))).toBe(
      undefined,
    )
    expect(followed(state(un, deux), state(un, rule, deux), state(uno, dos))).toEqual(
      state(uno, rule, dos),
    )
  })

  test('the other values of a block with words', () => {
    expect(
      followed(
        state(callOut('a', 'info', 'Noter')),
        state(callOut('a', 'warning', 'Noter')),
        state(callOut('a', 'info', 'Anotar')),
      ),
    ).toEqual(state(callOut('a', 'warning', 'Anotar')))
  })

  test('each of two links by what it was', () => {
    const two = (one: string, other: string, words: string) =>
      state(p([link(one, 'a'), t(words), link(other, 'b')]))
    expect(
      followed(two('/1', '/2', ' et '), two('/2', '/1', ' et '), two('/1', '/2', ' y ')),
    ).toEqual(two('/2', '/1', ' y '))
    expect(
      followed(two('/1', '/2', ' et '), two('/3', '/4', ' et '), two('/1', '/es', ' y ')),
    ).toEqual(two('/3', '/es', ' y '))
    expect(
      followed(two('/1', '/2', ' et '), two('/3', '/2', ' ou bien '), two('/1', '/2', ' y ')),
    ).toEqual(two('/3', '/2', ' y '))
  })

  test('a new tab', () => {
    const inNewTab = (newTab: boolean, words: string) =>
      state(p([{ ...link('/1', words), fields: { linkType: 'custom', url: '/1', newTab } }]))
    expect(followed(inNewTab(false, 'a'), inNewTab(true, 'a'), inNewTab(false, 'b'))).toEqual(
      inNewTab(true, 'b'),
    )
  })

  test('nothing where only words have changed, though it stands in an order of its own', () => {
    expect(
      followed(state(un, deux), state(un, p('Deux chats courent.')), state(dos, uno)),
    ).toBeUndefined()
    expect(followed(state(un), state(un, deux), state(uno))).toBeUndefined()
  })

  test('and keeps what it alone has, and what has lost its original', () => {
    expect(
      followed(state(un, deux), state(deux, un), state(uno, dos, p('Nota de la traductora.'))),
    ).toEqual(state(dos, p('Nota de la traductora.'), uno))
    expect(
      followed(state(h('h2', 'Titre'), un, deux), state(un), state(h('h2', 'Título'), uno, dos)),
    ).toBeUndefined()
  })
})

test('rows of its own and texts in a list come in the order of the source', () => {
  const before = {
    ...entry(),
    keywords: { fr: ['eau', 'santé'], es: ['agua', 'salud'] },
    steps: {
      fr: entry().steps.fr,
      es: [
        { id: 'z1', name: 'Escuchar', days: 2 },
        { id: 'z2', name: 'Actuar', days: 9 },
      ],
    },
  }
  const [first, second] = entry().steps.fr
  const doc = {
    ...before,
    keywords: { ...before.keywords, fr: ['santé', 'eau'] },
    steps: {
      ...before.steps,
      fr: [
        { ...second, days: 4 },
        { ...first, days: 5 },
      ],
    },
  }
  const locales = { sourceLocale: 'fr', targetLocale: 'es' }
  expect(followSource({ fields, doc, before, ...locales, known: [], blockFields })).toEqual({
    keywords: ['salud', 'agua'],
    steps: [
      { id: 'z2', name: 'Actuar', days: 9 },
      { id: 'z1', name: 'Escuchar', days: 5 },
    ],
  })
})
