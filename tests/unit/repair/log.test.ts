import { expect, test } from 'vitest'

import { at, History } from './history.js'

const FULL = {
  title: { fr: 'Eau' },
  countries: ['BO'],
  themes: [],
  _status: { fr: 'published' },
}
const EMPTIED = { ...FULL, countries: [] }

/** Published, a list emptied in a draft, and published again. */
function emptied(fields: readonly string[]): History {
  return new History()
    .created(1, FULL)
    .drafted(2, EMPTIED)
    .logged(2, { fields })
    .saved(3, EMPTIED)
    .logged(3, { action: 'publish', locale: 'fr' })
}

test('a list that somebody emptied in a draft is no loss when it is published', () => {
  expect(emptied(['countries']).found()).toBeNull()
})

test('a list that was emptied before the log begins is no loss', () => {
  expect(emptied(['countries']).forgotten(3).found()).toBeNull()
})

test('a list that no save emptied comes back to the live document and to the newest version', () => {
  expect(emptied(['title']).found()).toMatchObject({
    findings: [
      { kind: 'liveLost', lost: ['countries'], from: at(1) },
      { kind: 'newestLost', lost: ['countries'], from: at(1) },
    ],
    change: { live: { countries: ['BO'] } },
  })
})

test('texts that were taken out of a draft in the millisecond of its event are no loss', () => {
  const both = { title: { fr: 'Eau', es: 'Agua' }, _status: { fr: 'published', es: 'draft' } }
  const without = { ...both, title: { fr: 'Eau', es: null } }
  const history = new History()
    .created(1, both)
    .drafted(2, without)
    .logged(2, { at: at(2), locale: 'es', fields: ['title'] })
    .drafted(3, without)
    .logged(3, { at: at(3), locale: 'fr', fields: ['title'] })
  expect(history.found()).toBeNull()
})
