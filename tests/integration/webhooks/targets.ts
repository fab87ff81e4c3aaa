import { settingsIn } from '../../../src/audit/settingsIn.js'
import { createSender } from '../../../src/webhooks/createSender.js'
import type { Message, Target } from '../../../src/webhooks/types.js'
import type { TestPayload } from '../../helpers/payload.js'

/** A target that is told each change as it is, by one request. */
export function plainTarget(id: string, url: string, more: Partial<Target> = {}): Target {
  const request = (messages: readonly Message[]) => ({
    url,
    method: 'POST',
    headers: { 'webhook-id': messages[0]!.id, 'x-attempt': String(messages[0]!.attempt) },
    body: JSON.stringify({ ...messages[0]!.change, ids: messages.map((one) => one.id) }),
    allowPrivate: true,
  })
  return {
    ...{ id, hearsAll: false, most: 1, again: null, takes: ({ kind }) => kind !== null },
    ...{ request, test: () => request([]) },
    ...more,
  }
}

type Sender = ReturnType<typeof createSender>

const senders = new WeakMap<TestPayload, Sender>()

/** Gives an app these targets, and no others, as at a start. */
export function setTargets(app: TestPayload, targets: readonly Target[]): void {
  for (const settings of [app.settings, settingsIn(app.payload)])
    Object.assign(settings ?? {}, { webhooks: targets })
  senders.set(app, createSender(app))
}

/** Tells what is due, as the runner does again and again. */
export async function tell(app: TestPayload): Promise<void> {
  await senders.get(app)?.()
}
