import { expect, it } from 'vitest'

import type { Entry } from '../../../src/site/api/types.js'
import { Elsewhere } from '../../../src/site/elsewhere.js'
import { found } from '../../../src/site/pages/found.js'

const reader = { locale: 'fr' }

/** The slug of what is shown, or the status and the address of where it is. */
function told(slug: string, entry: Partial<Entry> = {}): string {
  const alternates = [{ slug: 'nouveau' }, { slug: 'nuevo' }] as Entry['alternates']
  const story = { type: 'STORY' as const, slug: 'nouveau', isFallback: false, alternates, ...entry }
  try {
    return found({ entry: story, slug, reader }).slug
  } catch (error) {
    if (!(error instanceof Elsewhere)) throw error
    return `${error.status} ${error.path}`
  }
}

it('a page stands under its own slug', () => {
  expect(told('nouveau')).toBe('nouveau')
})

it('a former slug leads to the present one for good', () => {
  expect(told('ancien')).toBe('308 /fr/stories/nouveau')
})

it('a slug of another language leads there for now, and so does any slug of a fallback', () => {
  expect(told('nuevo')).toBe('307 /fr/stories/nouveau')
  expect(told('ancien', { isFallback: true })).toBe('307 /fr/stories/nouveau')
})
