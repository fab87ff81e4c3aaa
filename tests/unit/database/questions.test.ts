import { expect, test } from 'vitest'

import { questionOf } from '../../../src/database/questions.js'

type Doc = Record<string, unknown>

const ENTRY = { id: 7, deletedAt: null, title: 'Titre' }
const TRASHED = { ...ENTRY, deletedAt: '2026-11-20T12:00:00.000Z' }
const UNTRASHED = { deletedAt: { exists: false } }
const LATEST = { sort: '-updatedAt', limit: 1, pagination: false }

const one = (where: Doc, more: Doc = {}) =>
  questionOf('findOne', { collection: 'themes', where, ...more }, false)
const list = (where: Doc, more: Doc = {}) =>
  questionOf('find', { collection: 'themes', where, limit: 0, pagination: false, ...more }, false)
const newest = (...and: Doc[]) => questionOf('findVersions', { where: { and }, ...LATEST }, false)

test('a document by its id is one question, alone, in a list and outside of the trash', () => {
  const { key } = one({ id: { equals: 7 } })
  expect(list({ id: { in: ['7'] } }).key).toBe(key)
  expect(one({ and: [{ id: { equals: 7 } }, UNTRASHED] }, { locale: 'fr' }).key).toBe(key)
})

test('who leaves out the trash is not given what is in it', () => {
  const where = { and: [{ id: { equals: 7 } }, UNTRASHED] }
  expect(one(where).answer(ENTRY)).toEqual(ENTRY)
  expect(one(where).answer(TRASHED)).toBeNull()
  expect(list(where).answer(TRASHED)).toMatchObject({ docs: [], totalDocs: 0 })
  expect(one({ id: { equals: 7 } }).answer(TRASHED)).toEqual(TRASHED)
})

test('a field of a host that is called as Payload’s part of a version hides no trash', () => {
  const where = { and: [{ id: { equals: 7 } }, UNTRASHED] }
  expect(one(where).answer({ ...TRASHED, version: '1.2' })).toBeNull()
  expect(one(where).answer({ ...ENTRY, version: { deletedAt: 'x' } })).not.toBeNull()
})

test('what is not found outside of the trash may be in it', () => {
  const where = { and: [{ id: { equals: 7 } }, UNTRASHED] }
  expect(one(where).isCertain(null)).toBe(false)
  expect(one(where).isCertain(ENTRY)).toBe(true)
  expect(one({ id: { equals: 7 } }).isCertain(null)).toBe(true)
})

test('the newest version of an entry is one question', () => {
  const [parent, latest] = [{ parent: { equals: 7 } }, { latest: { equals: true } }]
  const { key } = newest(parent, latest)
  const asked = newest(
    { and: [parent, { 'version.deletedAt': { exists: false } }] },
    parent,
    latest,
  )
  expect(asked.key).toBe(key)
  expect(asked.answer({ version: TRASHED })).toMatchObject({ docs: [] })
  expect(asked.answer({ version: ENTRY })).toMatchObject({ docs: [{ version: ENTRY }] })
})

test.each([
  ['another condition', one({ and: [{ id: { equals: 7 } }, { programme: { equals: 1 } }] })],
  ['an alternative', one({ or: [{ id: { equals: 7 } }] })],
  ['two ids', one({ and: [{ id: { equals: 7 } }, { id: { equals: 8 } }] })],
  ['several ids', list({ id: { in: [7, 8] } })],
  [
    'only what is in the trash',
    one({ and: [{ id: { equals: 7 } }, { deletedAt: { exists: true } }] }),
  ],
  ['some of the fields', one({ id: { equals: 7 } }, { select: { title: true } })],
  ['a version by its time', newest({ parent: { equals: 7 } }, { updatedAt: { equals: 'now' } })],
])('%s is another question', (_, { key }) => {
  expect(key).not.toMatch(/^(document|latest) /)
})

test('documents with what is joined to them are another question', () => {
  const args = { collection: 'consents', where: { id: { equals: 7 } } }
  const { key } = questionOf('findOne', { ...args, joins: false }, true)
  expect(key).toBe(one({ id: { equals: 7 } }).key)
  expect(questionOf('findOne', args, true).key).not.toBe(key)
})
