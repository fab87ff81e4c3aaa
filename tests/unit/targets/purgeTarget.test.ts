import { expect, test } from 'vitest'

import { PURGES, type PurgeOptions } from '../../../src/targets/purgeOptions.js'
import { purgeTarget } from '../../../src/targets/purgeTarget.js'
import type { Message } from '../../../src/webhooks/types.js'

const TYPES = [
  'programmes',
  'themes',
  'keyResults',
  'testimonials',
  'stories',
  'documents',
  'media',
  'files',
] as const
const NOW = new Date('2026-03-01T12:00:00Z')

const FASTLY = {
  kind: 'fastly',
  id: 'edge',
  service: 'SU1Z0isxPaozGVKXdv0eY',
  token: 't0ken',
} as const
const CLOUDFLARE = {
  kind: 'cloudflare',
  id: 'edge',
  zone: '023e105f4ecef8ad9ca31a8372d0c353',
  token: 't0ken',
} as const
const VARNISH = {
  kind: 'http',
  id: 'varnish',
  url: 'http://10.0.0.5:6081/',
  allowPrivate: true,
} as const

test('Fastly is asked to purge by its batch of keys', () => {
  expect(targetOf(FASTLY).request([message('a'), message('b')], NOW)).toEqual({
    method: 'POST',
    url: 'https://api.fastly.com/service/SU1Z0isxPaozGVKXdv0eY/purge',
    headers: { 'Content-Type': 'application/json', 'Fastly-Key': 't0ken' },
    body: '{"surrogate_keys":["list-stories","entry-a","all-stories","entry-b"]}',
    allowPrivate: false,
  })
})

test('Fastly is asked for a soft purge where that is wanted', () => {
  const { headers } = targetOf({ ...FASTLY, soft: true }).request([message('a')], NOW)
  expect(headers['Fastly-Soft-Purge']).toBe('1')
})

test('Cloudflare is asked to purge by tags', () => {
  expect(targetOf(CLOUDFLARE).request([message('a')], NOW)).toEqual({
    method: 'POST',
    url: 'https://api.cloudflare.com/client/v4/zones/023e105f4ecef8ad9ca31a8372d0c353/purge_cache',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer t0ken' },
    body: '{"tags":["list-stories","entry-a","all-stories"]}',
    allowPrivate: false,
  })
})

test('Varnish is asked by the header that its module reads', () => {
  expect(targetOf(VARNISH).request([message('a')], NOW)).toEqual({
    method: 'PURGE',
    url: 'http://10.0.0.5:6081/',
    headers: { 'xkey-purge': 'list-stories entry-a all-stories' },
    body: '',
    allowPrivate: true,
  })
})

test('another cache is asked by a method and headers of its own', () => {
  const target = targetOf({
    ...VARNISH,
    method: 'BAN',
    header: 'X-Tags',
    separator: '|',
    headers: { Authorization: 'Bearer t0ken' },
  })
  expect(target.request([message('a')], NOW)).toMatchObject({
    method: 'BAN',
    headers: { 'X-Tags': 'list-stories|entry-a|all-stories', Authorization: 'Bearer t0ken' },
  })
})

test.each([
  [FASTLY, 256],
  [CLOUDFLARE, 100],
])('as many changes as one request may tell have no more tags than %o takes', (options, most) => {
  const target = targetOf(options)
  const { body } = target.request(messages(target.most), NOW)
  const [tags = []] = Object.values(JSON.parse(body) as Record<string, string[]>)
  expect(tags.length).toBeGreaterThan(target.most)
  expect(tags.length).toBeLessThanOrEqual(most)
})

test('as many changes as one request may tell fit into a header', () => {
  const target = targetOf(VARNISH)
  const { headers } = target.request(messages(target.most), NOW)
  expect(headers['xkey-purge']?.length).toBeLessThan(8_000)
})

test('a cache hears of everything, and once more after 5 seconds', () => {
  const target = targetOf(VARNISH)
  expect(target.takes({ type: 'media', kind: null, locale: null })).toBe(true)
  expect(target).toMatchObject({ id: 'purge:varnish', hearsAll: true, again: 5_000 })
  expect(targetOf({ ...VARNISH, again: 0 }).again).toBeNull()
})

test('a trial purges nothing', () => {
  expect(targetOf(CLOUDFLARE).test('msg_1', NOW).body).toBe('{"tags":["entry-none"]}')
})

function targetOf(options: PurgeOptions) {
  const [purge] = PURGES.parse([options])
  if (!purge) throw new Error('none')
  return purgeTarget(purge)
}

function messages(count: number): Message[] {
  return Array.from({ length: count }, (_, at) => message(crypto.randomUUID(), TYPES[at % 8]))
}

function message(uid: string, type: (typeof TYPES)[number] = 'stories'): Message {
  const name = type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return {
    id: `msg_${uid}`,
    attempt: 1,
    change: {
      type,
      kind: null,
      locale: null,
      entryId: uid,
      entryKey: null,
      entryType: null,
      slug: null,
      url: null,
      tags: [`list-${name}`, `entry-${uid}`, `all-${name}`],
      at: NOW.toISOString(),
      cursor: null,
    },
  }
}
