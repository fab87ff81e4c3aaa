import type { Field } from 'payload'
import { expect, test } from 'vitest'

import { at, FIELDS, History } from './history.js'

const WHOLE = { title: { fr: 'Eau' }, summary: { fr: 'L’eau' }, _status: { fr: 'published' } }
const BLANK = { ...WHOLE, title: { fr: null } }

const withLead = (more: object = {}): Field[] => [
  ...FIELDS,
  { name: 'lead', type: 'text', localized: true, required: true, ...more }, // as written
]

test('a field that is required since later is blank in what was published before', () => {
  expect(new History().created(1, WHOLE).found({ fields: withLead() })).toBeNull()
})

test('a required text that is not asked for may be blank', () => {
  const admin = { condition: () => false }
  const fields: Field[] = FIELDS.map((field) =>
    'name' in field && field.name === 'title' ? { ...field, admin } : field,
  )
  expect(new History().created(1, BLANK).found({ fields })).toBeNull()
})

test('white space that somebody published is a text', () => {
  expect(new History().created(1, { ...WHOLE, title: { fr: ' ' } }).found()).toBeNull()
})

test('what is public without its text takes it from a copy, or is left', () => {
  const lost = { kind: 'publishedBlank', lost: ['title (fr)'] }
  expect(new History().created(1, BLANK).found()).toMatchObject({
    findings: [{ ...lost, from: null }],
    change: null,
  })
  const history = new History().created(1, WHOLE).saved(2, BLANK)
  history.logged(2, { action: 'publish', locale: 'fr', fields: ['summary'] })
  for (const fields of [FIELDS, withLead()]) {
    expect(history.found({ fields })).toMatchObject({
      findings: [{ ...lost, from: at(1) }],
      change: { live: { title: { fr: 'Eau' } } },
    })
  }
})

test('an entry without versions was created to the end if the log knows it', () => {
  const history = new History().created(1, WHOLE)
  expect(history.found({ versions: [] })).toBeNull()
  expect(history.found({ versions: [], events: [] })).toMatchObject({
    findings: [{ kind: 'unfinishedCreation', from: null }],
  })
})
