import type { Access, Where } from 'payload'
import { describe, expect, test } from 'vitest'

import { consentAccess, uploadAccess, userAccess } from '../../../src/access/collectionAccess.js'
import { entryAccess } from '../../../src/access/entryAccess.js'
import { client, person, requestBy, settings } from './settings.js'

const entries = entryAccess(settings, 'themes')
const ask = (access: Access | undefined, args: object) =>
  access?.(args as Parameters<Access>[0]) as boolean | Where // ours answer at once
const update = (user: object | null, locale: string, data: object = { title: 'X' }) =>
  ask(entries.update, { req: requestBy(user, locale), data })
const notTrashed = { deletedAt: { exists: false } }
const translated = (locale: string) => ({
  and: [notTrashed, { sourceLocale: { not_equals: locale } }],
})

describe('entries', () => {
  test('anonymous callers get nothing', () => {
    const req = requestBy(null)
    const answers = [entries.create, entries.read, entries.update, entries.delete].map((access) =>
      ask(access, { req, data: {} }),
    )
    expect(answers).toEqual([false, false, false, false])
    expect(ask(entries.readVersions, { req })).toBe(false)
  })

  test('editors write one locale at a time', () => {
    expect(update(person('editor'), 'fr')).toBe(true)
    expect(update(person('editor'), 'all')).toBe(false)
  })

  test('a translator edits translations in own locales, never what lies in the trash', () => {
    expect(update(person('translator', ['es']), 'es')).toEqual(translated('es'))
    expect(update(person('translator', ['es']), 'fr')).toBe(false)
    expect(update(person('translator', ['es']), 'all')).toBe(false)
  })

  test('a translator neither publishes nor trashes, whatever the data says', () => {
    const translator = person('translator', ['es'])
    expect(update(translator, 'es', { _status: 'published' })).toBe(false)
    expect(update(translator, 'es', { deletedAt: '2024-01-01' })).toBe(false)
    expect(update(translator, 'es', { _status: 'draft' })).toEqual(translated('es'))
  })

  test('a reviewer publishes own locales', () => {
    const data = { _status: 'published' }
    expect(update(person('reviewer', ['es']), 'es', data)).toEqual(notTrashed)
    expect(update(person('reviewer', ['es']), 'en', data)).toBe(false)
  })

  test('only editors create and delete', () => {
    const who = [person('reviewer', ['es']), person('translator', ['es']), person('viewer')]
    for (const user of [...who, client('read', 'preview')]) {
      const req = requestBy(user)
      expect(ask(entries.create, { req })).toBe(false)
      expect(ask(entries.delete, { req })).toBe(false)
    }
    expect(ask(entries.create, { req: requestBy(person('editor')) })).toBe(true)
  })

  test('an API client reads entries as they are stored only with the scope for drafts', () => {
    const read = (user: object, locale: string) =>
      ask(entries.read, { req: requestBy(user, locale) })
    expect(read(client('read'), 'es')).toBe(false)
    expect(read(client('read'), 'all')).toBe(false)
    expect(read(client(), 'es')).toBe(false)
    expect(read(client('preview'), 'all')).toEqual(notTrashed)
    expect(ask(entries.readVersions, { req: requestBy(client('preview')) })).toBe(false)
  })
})

describe('uploads', () => {
  const { read } = uploadAccess(settings, 'media')

  test('the public reads a file only by way of the delivery endpoint', () => {
    const req = requestBy(null)
    const delivered = { ...req, context: { stories: { delivered: { uid: 'a' } } } }
    expect(ask(read, { req })).toBe(false)
    expect(ask(read, { req, isReadingStaticFile: true })).toBe(false)
    expect(ask(read, { req: delivered })).toEqual({ uid: { equals: 'a' } })
  })

  test('whoever is signed in reads, editors write', () => {
    const { create } = uploadAccess(settings, 'media')
    expect(ask(read, { req: requestBy(person('viewer')) })).toBe(true)
    expect(ask(create, { req: requestBy(person('translator', ['es'])) })).toBe(false)
    expect(ask(create, { req: requestBy(person('editor')) })).toBe(true)
  })
})

test('consents, and the evidence in them, are for editors and administrators', () => {
  const { read, create, update: change, delete: remove } = consentAccess(settings)
  for (const access of [read, create, change, remove]) {
    const may = (user: object | null) =>
      ask(access, { req: requestBy(user), isReadingStaticFile: true })
    expect([may(person('admin')), may(person('editor'))]).toEqual([true, true])
    const others = [null, person('reviewer', ['es']), person('translator', ['es'])]
    expect(
      [...others, person('viewer'), client('read', 'preview')].map((user) => may(user)),
    ).toEqual([false, false, false, false, false])
  }
})

test('people see and change their own account only, administrators all', () => {
  const { read, update: change, create } = userAccess(settings)
  const own = { id: { equals: 1 } }
  expect(ask(read, { req: requestBy(person('viewer')) })).toEqual(own)
  expect(ask(change, { req: requestBy(person('editor')) })).toEqual(own)
  expect(ask(read, { req: requestBy(person('admin')) })).toBe(true)
  expect(ask(read, { req: requestBy(client('preview')) })).toBe(false)
  expect(ask(create, { req: requestBy(person('editor')) })).toBe(false)
})
