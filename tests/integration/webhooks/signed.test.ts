import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { create, type Id, remove, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'
import { type Receiver, startReceiver } from './receiver.js'

const published = { _status: 'published' }
const secret = `whsec_${randomBytes(32).toString('base64')}`

let app: TestPayload
let receiver: Receiver
let programme: Id
beforeAll(async () => {
  receiver = await startReceiver()
  const webhooks = [{ id: 'site', url: receiver.url, secret, allowPrivate: true }]
  app = await startPayload({ plugin: { runner: true, webhooks } })
  programme = (await create(app, 'programmes', { name: 'Programme', ...published })).id
})
afterAll(async () => {
  await app.stop()
  await receiver.stop()
})

/** Until so many requests have come. */
const got = async (count: number) => {
  await expect.poll(() => receiver.got.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(count)
  return receiver.got
}

test('a running server tells what was published soon after the save, signed, and again when it is asked to', async () => {
  await got(1)
  receiver.got.length = 0
  const data = { kind: 'theme', number: 1, programme, title: 'Signé', ...published }
  const { id } = await create(app, 'themes', data)
  const [first] = await got(1)
  expect(first!.body).toMatchObject({
    type: 'entry.published',
    data: { kind: 'PUBLISHED', type: 'THEME', locale: 'fr', slug: 'signe' },
  })
  const verify = ({ raw, headers }: { raw: string; headers: Record<string, string> }) =>
    new Webhook(secret).verify(raw, headers)
  expect(verify(first!)).toEqual(first!.body)
  expect(() => verify({ ...first!, raw: `${first!.raw} ` })).toThrow('No matching signature')

  await remove(app, 'themes', id)
  await got(2)
  const admin = await asUser(app, 'admin')
  const path = 'webhook-deliveries/redeliver'
  const answer = await rest(app, 'POST', path, { by: admin, data: { ids: [first!.id] } })
  expect([answer.status, answer.body]).toEqual([200, { ids: [first!.id] }])
  await update(app, 'programmes', programme, { summary: 'Deux', ...published })
  const all = await got(4)
  expect(all.filter((one) => one.id === first!.id)).toHaveLength(2)
  expect(verify(all.find((one, at) => at > 0 && one.id === first!.id)!)).toEqual(first!.body)
  const log = await rest(app, 'GET', 'audit-events?where[action][equals]=resend', { by: admin })
  expect(log.body).toMatchObject({ docs: [{ detail: first!.id }] })
})

test('only administrators read the log or send again, and a wrong request says what was expected', async () => {
  const path = 'webhook-deliveries/redeliver'
  const data = { ids: ['msg_x'] }
  for (const role of ['editor', 'reviewer', 'translator', 'viewer'] as const) {
    const by = await asUser(app, role, { locales: ['fr'] })
    expect((await rest(app, 'POST', path, { by, data })).status).toBe(403)
    expect((await rest(app, 'GET', 'webhook-deliveries', { by })).status).toBe(403)
  }
  const by = await asUser(app, 'admin')
  for (const wrong of [{}, { ids: [] }, { ids: 'msg_x' }, { target: 'a', since: 'yesterday' }])
    expect((await rest(app, 'POST', path, { by, data: wrong })).status).toBe(400)
  expect((await rest(app, 'POST', path, { by, data })).body).toEqual({ ids: [] })
  const { body } = await rest(app, 'GET', 'webhook-deliveries?limit=1', { by })
  expect(body).toMatchObject({ docs: [{ target: 'webhook:site' }] })
  expect(JSON.stringify(body)).not.toContain(secret)
})
