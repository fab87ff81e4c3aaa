import { describe, expect, test } from 'vitest'

import { wantedSlug } from '../../../src/fields/slug/wantedSlug.js'

/** A draft entitled « Eau », saved before as « Eau », whose form sends its slug back. */
const draft = {
  given: 'eau',
  stored: 'eau',
  title: 'Eau',
  storedTitle: 'Eau',
  wasPublished: false,
  tag: 'fr',
  fallback: 'theme',
}
const created = { ...draft, given: null, stored: null, storedTitle: null }

describe('a new entry', () => {
  test('takes its slug from the title', () => {
    expect(wantedSlug({ ...created, title: 'L’eau douce' })).toBe('l-eau-douce')
  })
  test('without a title has no slug yet', () => {
    expect(wantedSlug({ ...created, title: null })).toBeNull()
  })
  test('whose title holds no letter takes the name of its type', () => {
    expect(wantedSlug({ ...created, title: '???' })).toBe('theme')
  })
  test('keeps a slug given by hand, written as an address', () => {
    expect(wantedSlug({ ...created, given: ' Mon Adresse ! ' })).toBe('mon-adresse')
  })
})

describe('a draft', () => {
  test('follows its title', () => {
    expect(wantedSlug({ ...draft, title: 'Eau douce' })).toBe('eau-douce')
  })
  test('keeps the number that made its slug unique', () => {
    expect(wantedSlug({ ...draft, given: 'eau-2', stored: 'eau-2' })).toBe('eau-2')
  })
  test('keeps a slug written by hand when the title changes', () => {
    const byHand = { ...draft, given: 'l-eau', stored: 'l-eau' }
    expect(wantedSlug({ ...byHand, title: 'Eau douce' })).toBe('l-eau')
  })
  test('whose slug is emptied takes it from the title again', () => {
    expect(wantedSlug({ ...draft, given: null, stored: 'l-eau' })).toBe('eau')
  })
})

describe('once published', () => {
  const published = { ...draft, wasPublished: true }
  test('a slug stays when the title changes', () => {
    expect(wantedSlug({ ...published, title: 'Eau douce' })).toBe('eau')
  })
  test('a slug stays when it is emptied', () => {
    expect(wantedSlug({ ...published, given: null })).toBe('eau')
  })
  test('a slug can still be changed by hand', () => {
    expect(wantedSlug({ ...published, given: 'eau-potable' })).toBe('eau-potable')
  })
})
