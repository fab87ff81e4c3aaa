import { describe, expect, test } from 'vitest'

import { type EntryChange, entryEvents } from '../../../src/audit/entryEvents.js'
import {
  accountEvents,
  apiClientEvents,
  consentEvents,
  type OtherChange,
  uploadEvents,
} from '../../../src/audit/otherEvents.js'
import type { AuditEvent } from '../../../src/audit/types.js'

const briefs = (events: AuditEvent[]) =>
  events.map(({ action, locale, fields = [] }) => [action, locale ?? '-', ...fields].join(' '))

describe('a save of an entry', () => {
  const DRAFT: EntryChange = {
    operation: 'update',
    locale: 'es',
    locales: ['fr', 'es', 'en'],
    before: {},
    after: {},
    goesLive: false,
    publishes: false,
    moved: null,
    changed: { byLocale: { es: ['title'] }, shared: [] },
  }
  const NOTHING = { byLocale: {}, shared: [] }
  const decide = (change: Partial<EntryChange>) => briefs(entryEvents({ ...DRAFT, ...change }))
  const live = { goesLive: true, before: { fr: 'published' }, after: { fr: 'published' } }

  test('as a draft is an edit, whatever is published', () => {
    expect(decide({})).toEqual(['edit es title'])
    expect(decide({ changed: { byLocale: { es: ['title'] }, shared: ['image'] } })).toEqual([
      'edit es title',
      'edit - image',
    ])
    expect(decide({ changed: NOTHING })).toEqual([])
  })

  test('is of each locale whose status turns, and of no other', () => {
    const after = { fr: 'draft', es: 'published', en: 'draft' }
    expect(decide({ ...live, after, changed: NOTHING })).toEqual(['unpublish fr', 'publish es'])
  })

  test('publishes again if it changes what is published, or was asked to', () => {
    const again = { ...live, locale: 'fr', changed: NOTHING }
    expect(decide(again)).toEqual([])
    expect(decide({ ...again, publishes: true })).toEqual(['publish fr'])
    expect(decide({ ...again, changed: { byLocale: { fr: ['title'] }, shared: [] } })).toEqual([
      'publish fr title',
    ])
  })

  test('of a live entry in a locale that is not published is an edit', () => {
    expect(decide(live)).toEqual(['edit es title'])
  })

  test('that creates tells no fields', () => {
    const after = { es: 'published' }
    const created = { operation: 'create', goesLive: true, after } as const
    expect(decide(created)).toEqual(['create es', 'publish es'])
    expect(decide({ operation: 'duplicate' })).toEqual(['duplicate -'])
  })

  test('moves to the trash and back', () => {
    expect(decide({ ...live, moved: 'trash', changed: NOTHING })).toEqual(['trash -'])
    expect(decide({ ...live, moved: 'untrash', changed: NOTHING })).toEqual(['untrash -'])
  })

  test('that restores is of each locale that it changed, and of none if it changed none', () => {
    const changed = { byLocale: { fr: ['title'], es: [], en: ['body'] }, shared: ['image'] }
    const restore = { ...live, operation: 'restore', after: {} } as const
    expect(decide({ ...restore, changed })).toEqual([
      'restore fr title',
      'unpublish fr',
      'restore en body',
      'restore - image',
    ])
    expect(decide({ ...restore, after: live.after, changed: NOTHING })).toEqual([])
  })
})

const UPDATE: OtherChange = {
  operation: 'update',
  locale: 'fr',
  changed: { localised: [], shared: [] },
  before: {},
  after: {},
  brought: { file: false, password: false },
}

test('an upload with a new file is replaced', () => {
  const changed = { localised: ['alt'], shared: ['file', 'credit'] }
  const decide = (change: Partial<OtherChange>) => briefs(uploadEvents({ ...UPDATE, ...change }))
  expect(decide({ changed, brought: { file: true, password: false } })).toEqual([
    'edit fr alt',
    'replace - file credit',
  ])
  expect(decide({ changed })).toEqual(['edit fr alt', 'edit - file credit'])
})

test('a consent is withdrawn once', () => {
  const changed = { localised: [], shared: ['withdrawnOn'] }
  const decide = (before: object, after: object) =>
    briefs(consentEvents({ ...UPDATE, changed, before: { ...before }, after: { ...after } }))
  expect(decide({}, { withdrawnOn: '2026-01-01' })).toEqual(['withdraw - withdrawnOn'])
  expect(decide({ withdrawnOn: '2026-01-01' }, { withdrawnOn: '2026-02-01' })).toEqual([
    'edit - withdrawnOn',
  ])
  expect(decide({ withdrawnOn: '2026-01-01' }, { withdrawnOn: null })).toEqual([
    'edit - withdrawnOn',
  ])
})

test('a change of rights says from what to what', () => {
  const change: OtherChange = {
    ...UPDATE,
    changed: { localised: [], shared: ['role', 'locales', 'email'] },
    before: { role: 'admin', locales: [] },
    after: { role: 'reviewer', locales: ['fr', 'es'] },
  }
  const events = accountEvents(change)
  expect(briefs(events)).toEqual(['changeRights - role locales', 'edit - email'])
  expect(events[0]?.detail).toBe('admin → reviewer: fr, es')
})

test('a key is made, revoked once, or left alone', () => {
  const decide = (before: object, after: object) =>
    briefs(apiClientEvents({ ...UPDATE, before: { ...before }, after: { ...after } }))
  const on = { enableAPIKey: true, hasAPIKey: true }
  expect(decide({ enableAPIKey: false }, { enableAPIKey: true, apiKey: 'k' })).toEqual([
    'makeKey -',
  ])
  expect(decide(on, { ...on, apiKey: 'other' })).toEqual(['makeKey -'])
  expect(decide(on, { enableAPIKey: false })).toEqual(['revokeKey -'])
  expect(decide(on, { apiKey: null })).toEqual(['revokeKey -'])
  expect(decide({ enableAPIKey: false, hasAPIKey: false }, { apiKey: null })).toEqual([])
  expect(decide(on, on)).toEqual([])
})
