import { expect, it } from 'vitest'

import type { Entry } from '../../../src/site/api/types.js'
import { found } from '../../../src/site/pages/found.js'
import type { Reader } from '../../../src/site/reader.js'

const reader = { locale: 'fr' } as Reader

/** What Next is told: the address and the status. */
function told(slug: string, entry: Partial<Entry> = {}): string {
  const alternates = [{ slug: 'nouveau' }, { slug: 'nuevo' }] as Entry['alternates']
  const story = { type: 'STORY' as const, slug: 'nouveau', isFallback: false, alternates, ...entry }
  try {
    return found({ entry: story, slug, reader }).slug
  } catch (error) {
    return (error as { digest: string }).digest
  }
}

it('a page stands under its own slug', () => {
  expect(told('nouveau')).toBe('nouveau')
})

it('a former slug leads to the present one for good', () => {
  expect(told('ancien')).toBe('NEXT_REDIRECT;replace;/fr/stories/nouveau;308;')
})

it('a slug of another language leads there for now, and so does any slug of a fallback', () => {
  expect(told('nuevo')).toBe('NEXT_REDIRECT;replace;/fr/stories/nouveau;307;')
  expect(told('ancien', { isFallback: true })).toBe(
    'NEXT_REDIRECT;replace;/fr/stories/nouveau;307;',
  )
})
