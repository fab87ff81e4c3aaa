import type { Field } from 'payload'
import { expect, test } from 'vitest'

import { isSharedPending, localeState } from '../../../src/publication/state/localeState.js'

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'sourceLocale', type: 'text' },
  { name: 'revision', type: 'text', virtual: true },
  { name: '_status', type: 'text', localized: true },
  {
    type: 'tabs',
    tabs: [
      { label: 'x', fields: [{ name: 'body', type: 'richText', localized: true }] },
      {
        label: 'y',
        fields: [
          {
            name: 'rows',
            type: 'array',
            fields: [
              { name: 'label', type: 'text', localized: true },
              { name: 'value', type: 'number' },
            ],
          },
        ],
      },
    ],
  },
]

const row = (id: string, fr: string, value: number) => ({ id, label: { fr, es: null }, value })
const doc = {
  sourceLocale: 'fr',
  title: { fr: 'Titre', es: 'Título', en: '' },
  rows: [row('a', 'Un', 1), row('b', 'Deux', 2)],
  _status: { fr: 'published', es: 'draft' },
  updatedAt: '2026-11-01T00:00:00.000Z',
}

const stateOf = (
  locale: string,
  latest: object = {},
  {
    live = {},
    schedules = [],
  }: {
    live?: object | null
    schedules?: { locale: string; action: 'publish' | 'unpublish' }[]
  } = {},
) =>
  localeState({
    fields,
    live: live && { ...doc, ...live },
    latest: { ...doc, ...latest },
    locale,
    sourceLocale: 'fr',
    schedules,
  })

test('a language without a text is none, whatever status the database gives it', () => {
  expect(stateOf('en')).toBe('none')
  expect(stateOf('en', { _status: { en: 'draft' } }, { live: null })).toBe('none')
})

test('a language with texts that is not public is a draft', () => {
  expect(stateOf('es')).toBe('draft')
  expect(stateOf('fr', {}, { live: null })).toBe('draft')
  expect(stateOf('fr', {}, { live: { _status: { fr: 'draft' } } })).toBe('draft')
})

test('a published language is so as long as its latest texts are the public ones', () => {
  expect(stateOf('fr')).toBe('published')
  expect(stateOf('fr', { updatedAt: '2026-12-01T00:00:00.000Z', revision: 'x' })).toBe('published')
  expect(stateOf('fr', { title: { ...doc.title, es: 'Otro' } })).toBe('published')
})

test.each([
  ['a text', { title: { fr: 'Autre' } }],
  ['a text that was emptied', { title: { fr: '' } }],
  ['a formatted text', { body: { fr: { root: { children: [{ text: 'Oui' }] } } } }],
  ['a text in a row', { rows: [row('a', 'Une', 1), row('b', 'Deux', 2)] }],
])('%s that is only in the draft makes it changed', (_what, latest) => {
  expect(stateOf('fr', latest)).toBe('changed')
})

test.each([
  ['a value', { rows: [row('a', 'Un', 9), row('b', 'Deux', 2)] }],
  ['the order of rows', { rows: [row('b', 'Deux', 2), row('a', 'Un', 1)] }],
])('%s that all languages share makes the language of origin changed', (_what, latest) => {
  const live = { _status: { fr: 'published', es: 'published' } }
  expect(stateOf('fr', latest, { live })).toBe('changed')
  expect(stateOf('es', latest, { live })).toBe('published')
  expect(
    isSharedPending({ fields, live: { ...doc, ...live }, latest: { ...doc, ...latest } }),
  ).toBe(true)
})

test('nothing shared is pending before the first publication', () => {
  const live = { ...doc, _status: { fr: 'draft' } }
  expect(isSharedPending({ fields, live, latest: { ...doc, rows: [] } })).toBe(false)
})

test('a language that waits to be published is scheduled; to be unpublished, it is what it was', () => {
  const wait = (locale: string, action: 'publish' | 'unpublish') => [{ locale, action }]
  expect(stateOf('es', {}, { schedules: wait('es', 'publish') })).toBe('scheduled')
  expect(stateOf('es', {}, { schedules: wait('fr', 'publish') })).toBe('draft')
  expect(stateOf('fr', {}, { schedules: wait('fr', 'unpublish') })).toBe('published')
})
