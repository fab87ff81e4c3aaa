import { expect, it } from 'vitest'

import { keyOf, readKey } from '../../../src/delivery/read/key.js'
import type { Delivered } from '../../../src/delivery/read/chain.js'
import type { EntryKey } from '../../../src/entries/slugs.js'

const LOCALES = ['fr', 'es', 'pt-BR']
const of = (locale: string, chain: Delivered['chain']) =>
  keyOf({ edition: { type: 'stories', uid: 'a1', locale }, chain } as Delivered<EntryKey>)

it('differs by language, and by the languages that may stand in', () => {
  const keys = [
    of('fr', ['fr']),
    of('es', ['es']),
    of('fr', ['es', 'fr']),
    of('es', ['es', 'fr']),
    of('fr', ['fr', 'es']),
    of('pt-BR', ['pt-BR']),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})

it.each<[string, Delivered['chain']]>([
  ['fr', ['fr']],
  ['fr', ['es', 'fr']],
  ['pt-BR', ['pt-BR', 'es']],
])('in %s of %j is read as what it was made of', (locale, chain) => {
  expect(readKey(of(locale, chain), LOCALES)).toEqual({ type: 'stories', uid: 'a1', chain })
})

it.each([
  '',
  'stories',
  'stories:a1',
  'stories:a1:',
  'stories:a1:de',
  'stories:a1:fr:',
  'media:a1:fr',
])('%j is none', (text) => {
  expect(readKey(text, LOCALES)).toBeNull()
})
