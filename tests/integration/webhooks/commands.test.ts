import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { addWebhookCommands } from '../../../src/cli/webhookCommands.js'
import { forgetDeliveries } from '../../../src/webhooks/forgetDeliveries.js'
import { commandsOf } from '../../helpers/commands.js'
import { create } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { type Receiver, startReceiver } from './receiver.js'
import { setTargets } from './targets.js'

const published = { _status: 'published' }
const secret = `whsec_${randomBytes(32).toString('base64')}`
const command = commandsOf(addWebhookCommands)

let app: TestPayload
let receiver: Receiver
beforeAll(async () => {
  receiver = await startReceiver()
  const webhooks = [{ id: 'site', url: receiver.url, secret, allowPrivate: true }]
  app = await startPayload({ plugin: { webhooks } })
  await create(app, 'programmes', { name: 'Programme', ...published })
})
afterAll(async () => {
  await app.stop()
  await receiver.stop()
})

test('without a runner, commands send, list, test and send again', async () => {
  expect(receiver.got).toEqual([])
  receiver.answer = () => ({ status: 500 })
  const failed = await command(app, 'webhooks send', [])
  expect(failed.result).toMatchObject({ ok: false })
  expect(failed.said).toEqual(['webhook:site: 0 delivered, 1 failed, 0 given up'])
  const { result } = await command(app, 'webhooks list', [], { state: 'failed' })
  const [message] = (result as { messages: { id: string }[] }).messages
  expect(message).toMatchObject({
    ...{ target: 'webhook:site', attempts: 1, answer: '500' },
    ...{ kind: 'published', type: 'programmes', locale: 'fr', slug: 'programme' },
  })
  receiver.answer = () => ({ status: 204 })
  expect((await command(app, 'webhooks send', [])).result).toMatchObject({ ok: true })
  expect(receiver.got).toHaveLength(1)
  const again = await command(app, 'webhooks resend', [], { target: 'webhook:site' })
  expect(again.result).toEqual({ ok: true, ids: [message!.id] })
  await command(app, 'webhooks send', [])
  await command(app, 'webhooks resend', [message!.id])
  await command(app, 'webhooks send', [])
  expect(receiver.got.map(({ id }) => id)).toEqual(Array(3).fill(message!.id))
  expect((await command(app, 'webhooks resend', ['msg_none'])).result).toMatchObject({ ok: false })
  await expect(command(app, 'webhooks resend', [])).rejects.toThrow('Expected ids of messages')

  const trial = await command(app, 'webhooks test', ['webhook:site'])
  expect(trial.result).toMatchObject({ ok: true, answer: '204' })
  const { raw, headers } = receiver.got.at(-1)!
  expect(new Webhook(secret).verify(raw, headers)).toMatchObject({ type: 'webhook.test' })
  await expect(command(app, 'webhooks test', ['webhook:x'])).rejects.toThrow(
    'Expected the id of a recipient, got "webhook:x". Configured: webhook:site.',
  )
})

test('what was meant for a recipient that is configured no more is given up, and forgotten in time', async () => {
  receiver.answer = () => ({ status: 500 })
  await create(app, 'programmes', { name: 'Autre', ...published })
  await command(app, 'webhooks send', [])
  setTargets(app, [])
  await forgetDeliveries(app, new Date(0))
  const states = async () => {
    const { result } = await command(app, 'webhooks list', [])
    return (result as { messages: { state: string }[] }).messages.map(({ state }) => state)
  }
  expect(await states()).toEqual(['givenUp', 'delivered'])
  await forgetDeliveries(app, new Date(Date.now() + 60_000))
  expect(await states()).toEqual([])
})
