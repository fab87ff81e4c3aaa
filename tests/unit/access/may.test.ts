import { describe, expect, test } from 'vitest'

import { may, mayEdit, type Question } from '../../../src/access/may.js'
import type { Caller } from '../../../src/access/roles.js'
import { resolveOptions } from '../../../src/options.js'
import { settings } from './settings.js'

const caller = (role: Caller['role'], ...locales: string[]): Caller => ({
  role,
  locales,
  scopes: [],
})
const ask = (question: Omit<Question, 'settings'>) => may({ settings, ...question })

describe('the source text and its translations', () => {
  const translator = caller('translator', 'es', 'en')

  test('are told apart by the source locale', () => {
    const edit = (locale: string, sourceLocale?: string) =>
      mayEdit({ caller: translator, collection: 'stories', locale, sourceLocale, settings })
    expect([edit('es', 'fr'), edit('es', 'es'), edit('fr', 'es'), edit('es')]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  test('an action that names the wrong one of the two is refused', () => {
    const question = { caller: caller('admin'), collection: 'stories' as const }
    const of = (action: 'editSource' | 'editTranslation', locale: string) =>
      ask({ ...question, action, locale, sourceLocale: 'fr' })
    expect([of('editSource', 'fr'), of('editSource', 'es')]).toEqual([true, false])
    expect([of('editTranslation', 'fr'), of('editTranslation', 'es')]).toEqual([false, true])
  })

  test('who may not edit a text neither submits nor restores it', () => {
    for (const action of ['submit', 'restore'] as const) {
      const question = { caller: translator, collection: 'stories' as const, action, locale: 'es' }
      expect(ask({ ...question, sourceLocale: 'fr' })).toBe(true)
      expect(ask({ ...question, sourceLocale: 'es' })).toBe(false)
    }
  })
})

test('no locale, or all of them, asks for every locale', () => {
  const publish = (who: Caller, locale?: string) =>
    ask({ caller: who, collection: 'entries', action: 'publish', locale })
  expect([publish(caller('editor')), publish(caller('editor'), 'all')]).toEqual([true, true])
  expect([publish(caller('reviewer', 'es')), publish(caller('reviewer', 'es'), 'all')]).toEqual([
    false,
    false,
  ])
  expect(publish(caller('reviewer', 'es', 'fr', 'en'), 'all')).toBe(true)
})

test('nobody has rights in a locale that is not configured, or to derived rows', () => {
  const admin = caller('admin')
  expect(ask({ caller: admin, collection: 'stories', action: 'publish', locale: 'xx' })).toBe(false)
  expect(ask({ caller: admin, collection: 'editions', action: 'readDraft' })).toBe(false)
})

test('an API client has the rights of each of its scopes', () => {
  const client: Caller = { ...caller('apiClient'), scopes: ['read', 'preview'] }
  const read = (who: Caller, action: 'readPublished' | 'readDraft') =>
    ask({ caller: who, collection: 'stories', action })
  expect([read(client, 'readPublished'), read(client, 'readDraft')]).toEqual([true, true])
  const none: Caller = { ...client, scopes: [] }
  expect([read(none, 'readPublished'), read(none, 'readDraft')]).toEqual([true, false])
})

test('an own right is one to the own record only', () => {
  const manage = (own?: boolean) =>
    ask({
      caller: caller('viewer'),
      collection: 'users',
      action: 'manage',
      ...(own ? { own } : {}),
    })
  expect([manage(true), manage()]).toEqual([true, false])
})

test('a right that a host gives for one collection is not one for all entries', () => {
  const own = resolveOptions({ rights: { viewer: { stories: { publish: 'all' } } } }, {})
  const publish = (collection: 'stories' | 'themes' | 'entries') =>
    may({ caller: caller('viewer'), collection, action: 'publish', locale: 'fr', settings: own })
  expect([publish('stories'), publish('themes'), publish('entries')]).toEqual([true, false, false])
})
