import { randomUUID } from 'node:crypto'
import type { Where } from 'payload'
import { z } from 'zod'

import { moment } from '../audit/export/eventFilter.js'
import { slugOf } from '../entries/slugOf.js'
import { type DeliveryRow, STATES } from '../feed/deliveryRow.js'
import { send as sendOut } from '../outgoing/send.js'
import { said } from '../schema/said.js'
import { createSender } from '../webhooks/createSender.js'
import { outcomeText } from '../webhooks/nextTry.js'
import { resend } from '../webhooks/resend.js'
import { counted } from './counted.js'
import type { AddCommand, CommandContext } from './program.js'
import { oneOf, readOptions } from './readOptions.js'
import { UserError } from './report.js'

/** `webhooks list`, `send`, `resend` and `test`: what other servers are told of changes. */
export function addWebhookCommands(add: AddCommand): void {
  const to: [flags: string, description: string] = [
    '--target <id>',
    'only of this recipient, for example webhook:site or purge:cdn',
  ]
  add({
    usage: 'webhooks list',
    description: 'list messages, newest first',
    options: [
      ['--state <state>', `only in this state: ${STATES.join(', ')}`],
      to,
      ['--limit <number>', 'at most so many; 100 by default'],
    ],
    run: list,
  })
  add({
    usage: 'webhooks send',
    description: 'send what is due now; exit 1 if a message fails',
    run: send,
  })
  add({
    usage: 'webhooks resend [ids...]',
    description:
      'send messages again, under the same ids: these, or those of a recipient that failed',
    options: [to, ['--since <date>', 'only changes from this day (UTC) or moment on']],
    run: again,
  })
  add({
    usage: 'webhooks test <target>',
    description: 'send a signed test message to a recipient; exit 1 if it is not accepted',
    run: test,
  })
}

const MOST = 1_000
const LIST = z.object({
  state: oneOf(STATES).optional(),
  target: z.string().optional(),
  limit: said(z.coerce.number().int().min(1).max(MOST), {
    expected: `a whole number from 1 to ${MOST}`,
  }).default(100),
})
const AGAIN = z.object({
  target: z.string().optional(),
  since: moment('T00:00:00.000Z', 'Changes from then on.').optional(),
})

async function list({ app, report, options }: CommandContext): Promise<unknown> {
  const { state, target, limit } = readOptions(LIST, options)
  const wanted: Where[] = [
    ...(state === undefined ? [] : [{ state: { equals: state } }]),
    ...(target === undefined ? [] : [{ target: { equals: target } }]),
  ]
  const { docs } = await app.payload.db.find<DeliveryRow>({
    collection: slugOf(app.settings, 'deliveries'),
    ...{ where: { and: wanted }, sort: ['-position', '-id'], limit },
    ...{ pagination: false, joins: false },
  })
  const messages = docs.map(shown)
  for (const one of messages) report.say(lineOf(one))
  if (messages.length === 0) report.say('No messages.')
  return { messages }
}

function shown({ key, uid, ...row }: DeliveryRow) {
  const { target, state, attempts, answer, at, next, kind, type, locale, slug } = row
  return {
    ...{ id: key, target, state, attempts, answer: answer ?? null, at, next: next ?? null },
    ...{ kind: kind ?? null, type, entryId: uid || null, locale: locale || null },
    slug: slug || null,
  }
}

function lineOf({ at, id, target, state, attempts, answer, ...one }: ReturnType<typeof shown>) {
  const what = [one.kind ?? 'purge', one.type, one.locale, one.slug].filter(Boolean).join(' ')
  const tries = `${state}, ${counted(attempts, 'attempt')}`
  return `${at}  ${id}  ${target}  ${what}: ${tries}${answer === null ? '' : ` (${answer})`}`
}

async function send({ app, report }: CommandContext): Promise<unknown> {
  if (app.settings.webhooks.length === 0) report.say('No webhooks are configured.')
  const rounds = await createSender(app)()
  for (const [target, { delivered, failed, givenUp }] of Object.entries(rounds))
    report.say(`${target}: ${delivered} delivered, ${failed} failed, ${givenUp} given up`)
  const all = Object.values(rounds)
  return { ok: all.every(({ failed, givenUp }) => failed + givenUp === 0), rounds }
}

async function again({ app, report, args, options }: CommandContext): Promise<unknown> {
  const { target, since } = readOptions(AGAIN, options)
  if (args.length > 0 === (target !== undefined))
    throw new UserError(
      'Expected ids of messages, or --target ID, for example --target webhook:site.',
    )
  const ids = await resend(app, target === undefined ? { ids: args } : { target, since })
  report.say(
    `${counted(ids.length, 'message')} will be sent again. \`stories webhooks send\` sends now.`,
  )
  return { ok: target !== undefined || ids.length === new Set(args).size, ids }
}

async function test({ app, report, args }: CommandContext): Promise<unknown> {
  const { webhooks } = app.settings
  const target = webhooks.find(({ id }) => id === args[0])
  if (!target) {
    const known = webhooks.map(({ id }) => id).join(', ') || 'none'
    throw new UserError(`Expected the id of a recipient, got "${args[0]}". Configured: ${known}.`)
  }
  const id = `msg_test_${randomUUID().replaceAll('-', '')}`
  const outcome = await sendOut(target.test(id, new Date()))
  const answer = outcomeText(outcome)
  const ok = 'status' in outcome && outcome.status >= 200 && outcome.status < 300
  report.say(`${target.id}: ${answer}`)
  return { ok, id, answer }
}
