import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'

import type { Heard, Message, ToldChange } from '../../../src/webhooks/types.js'
import { signatureHeaders } from '../../../src/targets/signatureHeaders.js'
import { WEBHOOK, type WebhookOptions } from '../../../src/targets/webhookOptions.js'
import { webhookTarget } from '../../../src/targets/webhookTarget.js'

const [SECRET, NEW_SECRET, FOREIGN] = [1, 2, 3].map(secretOf) as [string, string, string]

const CHANGE: ToldChange = {
  type: 'keyResults',
  kind: 'published',
  locale: 'pt-BR',
  entryId: '5f0c1d52-3a53-4c4c-9df5-0f2c6a6f5f11',
  entryKey: 'keyResults:5f0c1d52-3a53-4c4c-9df5-0f2c6a6f5f11:pt-BR',
  entryType: 'keyResults',
  slug: 'plus-de-forêts',
  url: 'https://www.example.org/fr/resultats/plus-de-for%C3%AAts',
  tags: ['list-key-results', 'entry-5f0c1d52-3a53-4c4c-9df5-0f2c6a6f5f11', 'all-key-results'],
  at: '2026-03-01T12:00:00.000Z',
  cursor: 'WzEsIjIwMjYiXQ',
}

test('the example of the specification has its signature', () => {
  const headers = signatureHeaders({
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    body: '{"test": 2432232314}',
    at: new Date(1_614_265_330_000),
    secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
  })
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

test('a message is what the delivery API tells of the change', () => {
  const { method, url, headers, body } = told({ secret: SECRET })
  expect({ method, url, type: headers['Content-Type'] }).toEqual({
    method: 'POST',
    url: 'https://www.example.org/hooks/stories',
    type: 'application/json',
  })
  expect(JSON.parse(body)).toEqual({
    type: 'entry.published',
    timestamp: '2026-03-01T12:00:00.000Z',
    data: {
      kind: 'PUBLISHED',
      entryId: '5f0c1d52-3a53-4c4c-9df5-0f2c6a6f5f11',
      entryKey: 'keyResults:5f0c1d52-3a53-4c4c-9df5-0f2c6a6f5f11:pt-BR',
      type: 'KEY_RESULT',
      locale: 'pt_BR',
      slug: 'plus-de-forêts',
      url: 'https://www.example.org/fr/resultats/plus-de-for%C3%AAts',
      tags: ['list-key-results', 'entry-5f0c1d52-3a53-4c4c-9df5-0f2c6a6f5f11', 'all-key-results'],
      at: '2026-03-01T12:00:00.000Z',
      cursor: 'WzEsIjIwMjYiXQ',
    },
  })
})

test('a change of an image has neither an entry nor a language', () => {
  const { body } = told({
    secret: SECRET,
    change: { type: 'media', kind: 'changed', entryKey: null, entryType: null, locale: null },
  })
  const message = JSON.parse(body) as { type: string; data: object }
  expect(message.type).toBe('entry.changed')
  expect(message.data).toMatchObject({ type: null, locale: null, entryKey: null })
})

test('the verifier of the specification accepts a message with its secret only', () => {
  const { headers, body } = told({ secret: SECRET })
  expect(new Webhook(SECRET).verify(body, headers)).toEqual(JSON.parse(body))
  expect(() => new Webhook(FOREIGN).verify(body, headers)).toThrow('No matching signature')
  expect(() => new Webhook(SECRET).verify(body.replace('pt_BR', 'en'), headers)).toThrow()
  expect(() => new Webhook(SECRET).verify(body, { ...headers, 'webhook-id': 'msg_2' })).toThrow()
})

test('a message that was signed long ago is refused', () => {
  const { headers, body } = told({ secret: SECRET, at: new Date(Date.now() - 600_000) })
  expect(() => new Webhook(SECRET).verify(body, headers)).toThrow('Message timestamp too old')
})

test('while a secret takes the place of another, receivers know a message by either', () => {
  const { headers, body } = told({ secret: [NEW_SECRET, SECRET] })
  for (const secret of [NEW_SECRET, SECRET])
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'entry.published' })
  expect(() => new Webhook(FOREIGN).verify(body, headers)).toThrow()
})

test('a second try has the same id and body, and a signature of its own moment', () => {
  const first = told({ secret: SECRET, at: new Date(Date.now() - 60_000) })
  const second = told({ secret: SECRET, attempt: 2 })
  expect(second.body).toBe(first.body)
  expect(second.headers['webhook-id']).toBe(first.headers['webhook-id'])
  expect(second.headers['webhook-timestamp']).not.toBe(first.headers['webhook-timestamp'])
})

test('a trial is signed as other messages are', () => {
  const { headers, body } = targetOf({ secret: SECRET }).test('msg_trial', new Date())
  expect(new Webhook(SECRET).verify(body, headers)).toMatchObject({
    type: 'webhook.test',
    data: {},
  })
})

test('no message is larger than 20 kB, and none holds a secret', () => {
  const { body, headers } = told({
    secret: SECRET,
    change: { slug: 'é'.repeat(500), url: `https://www.example.org/${'x'.repeat(100_000)}` },
  })
  expect(Buffer.byteLength(body)).toBeLessThan(20_000)
  expect(JSON.parse(body)).toMatchObject({ data: { url: null } })
  expect(JSON.stringify({ body, headers })).not.toContain(SECRET.slice('whsec_'.length))
})

const HEARD: Heard = { type: 'stories', kind: 'published', locale: 'fr' }

test.each<[Partial<WebhookOptions>, Partial<Heard>, boolean]>([
  [{}, {}, true],
  [{}, { kind: null }, false],
  [{ types: ['stories'] }, {}, true],
  [{ types: ['themes', 'media'] }, {}, false],
  [{ locales: ['fr', 'es'] }, {}, true],
  [{ locales: ['es'] }, {}, false],
  [{ locales: ['es'] }, { type: 'media', locale: null }, true],
  [{ kinds: ['removed'] }, {}, false],
  [{ kinds: ['removed'] }, { kind: 'removed' }, true],
  [{ types: ['stories'], locales: ['fr'], kinds: ['published'] }, {}, true],
  [{ types: [] }, {}, false],
])('a webhook with %o that hears %o: %s', (options, heard, isTaken) => {
  expect(targetOf({ secret: SECRET, ...options }).takes({ ...HEARD, ...heard })).toBe(isTaken)
})

type Telling = { change?: Partial<ToldChange>; attempt?: number; at?: Date }

function told({ change, attempt = 1, at = new Date(), ...options }: Telling & Given) {
  const message: Message = { id: 'msg_1', change: { ...CHANGE, ...change }, attempt }
  return targetOf(options).request([message], at)
}

type Given = Pick<WebhookOptions, 'secret'> & Partial<WebhookOptions>

function targetOf(options: Given) {
  const url = 'https://www.example.org/hooks/stories'
  return webhookTarget(WEBHOOK.parse({ id: 'site', url, ...options }))
}

function secretOf(byte: number): string {
  return `whsec_${Buffer.alloc(32, byte).toString('base64')}`
}
