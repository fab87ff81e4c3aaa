import type { PayloadRequest } from 'payload'
import { describe, expect, test } from 'vitest'

import { actorOf } from '../../../src/audit/actorOf.js'
import { csvLine, COLUMNS } from '../../../src/audit/export/csv.js'
import { eventFilter } from '../../../src/audit/export/eventFilter.js'
import { exportText } from '../../../src/audit/export/exportText.js'
import { titleOf } from '../../../src/audit/titleOf.js'
import type { AuditRow } from '../../../src/audit/types.js'
import { viaOf } from '../../../src/audit/viaOf.js'
import { settings } from '../access/settings.js'

const ROW: AuditRow = {
  at: '2026-11-23T09:30:00.000Z',
  action: 'edit',
  actor: 'Ana, "la jefa" <ana@example.org>',
  actorId: '7',
  role: 'editor',
  entryType: 'stories',
  entry: 'u',
  entryTitle: '+1 agua',
  locale: 'es',
  fields: ['title', 'body'],
  detail: null,
  address: '::1',
  via: 'admin',
}

test('an event is a line', () => {
  expect(csvLine(ROW)).toBe(
    '2026-11-23T09:30:00.000Z,edit,"Ana, ""la jefa"" <ana@example.org>",7,editor,stories,u,' +
      `'+1 agua,es,"title; body",,::1,admin\r\n`,
  )
})

test('an export of no event is whole', async () => {
  const text = async (format: 'csv' | 'json', pages: AuditRow[][]) => {
    let all = ''
    for await (const piece of exportText(from(pages), format)) all += piece
    return all
  }
  expect(await text('csv', [])).toBe(`${COLUMNS.join(',')}\r\n`)
  expect(JSON.parse(await text('json', []))).toEqual([])
  expect(JSON.parse(await text('json', [[ROW, ROW], [ROW]]))).toEqual([ROW, ROW, ROW])
})

test('a filter takes days and moments', () => {
  expect(eventFilter({ from: '2026-11-01', to: '2026-11-30', entry: 'u' })).toEqual([
    { at: { greater_than_equal: '2026-11-01T00:00:00.000Z' } },
    { at: { less_than_equal: '2026-11-30T23:59:59.999Z' } },
    { entry: { equals: 'u' } },
  ])
  expect(eventFilter({})).toEqual([])
  expect(eventFilter({ from: '2026-11-23T09:30+01:00' })).toEqual([
    { at: { greater_than_equal: '2026-11-23T08:30:00.000Z' } },
  ])
})

test.each(['2026-02-31', '2026-11', 'now', '1', '2026-11-23T09:30'])('%s is no moment', (given) => {
  expect(() => eventFilter({ from: given })).toThrow(
    `from: expected a day such as 2026-11-23, or a moment such as 2026-11-23T09:30:00Z, got "${given}".`,
  )
})

describe('a title', () => {
  const title = (key: Parameters<typeof titleOf>[0]['key'], ...docs: object[]) =>
    titleOf({ key, field: 'title', docs: docs.map((doc) => ({ ...doc })) })

  test('is the first that there is, in any locale', () => {
    expect(title('stories', { title: '' }, { title: 'Agua' })).toBe('Agua')
    expect(title('stories', { title: { fr: null, es: 'Agua' } })).toBe('Agua')
    expect(title('stories', {})).toBe(null)
  })

  test('of a person is only that of an account', () => {
    expect(title('users', { title: 'x', name: 'Ana', email: 'ana@example.org' })).toBe(
      'Ana <ana@example.org>',
    )
    for (const key of ['testimonials', 'consents', 'media'] as const) {
      expect(title(key, { title: 'Ana Ruiz' })).toBe(null)
    }
  })
})

test('who acts is an account, an API client, the system or nobody known', () => {
  const actor = (user: object | null, payloadAPI: string) =>
    actorOf({ user, payloadAPI } as PayloadRequest, settings)
  const person = { id: 7, collection: 'users', role: 'editor', name: 'Ana', email: 'a@example.org' }
  expect(actor(person, 'REST')).toEqual({ name: 'Ana <a@example.org>', id: '7', role: 'editor' })
  const client = { id: 1, collection: 'api-clients', name: 'Website', scopes: ['read'] }
  expect(actor(client, 'REST')).toEqual({ name: 'Website', id: '1', role: 'apiClient' })
  expect(actor(null, 'local').name).toBe('system')
  expect(actor(null, 'GraphQL').name).toBe('anonymous')
})

test('by which way a request came is known by what it is, unless it is told', () => {
  const via = (payloadAPI: string, headers = {}, context = {}, custom = {}) => {
    const payload = { config: { custom, routes: { admin: '/admin' } } }
    const req = { payloadAPI, headers: new Headers(headers), context, payload }
    return viaOf(req as unknown as PayloadRequest)
  }
  const referer = 'https://cms.example.org/admin/login?x=1'
  expect(via('REST')).toBe('rest')
  expect(via('REST', { referer })).toBe('admin')
  expect(via('local', { referer })).toBe('admin')
  expect(via('REST', { referer, authorization: 'JWT x' })).toBe('rest')
  expect(via('REST', { referer: 'https://cms.example.org/administration' })).toBe('rest')
  expect(via('REST', { referer: 'nonsense' })).toBe('rest')
  expect(via('GraphQL', { referer })).toBe('graphql')
  expect(via('local', {}, {}, { auditVia: 'cli' })).toBe('cli')
  expect(via('local', {}, { stories: { via: 'job' } }, { auditVia: 'cli' })).toBe('job')
})

async function* from<T>(items: T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item)
}
