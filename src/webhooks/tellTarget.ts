import { slugOf } from '../entries/slugOf.js'
import type { Store } from '../entries/store.js'
import type { DeliveryRow } from '../feed/deliveryRow.js'
import type { Outcome, OutgoingRequest } from '../outgoing/types.js'
import { count } from '../telemetry/meter.js'
import { type Claim, claimDue, laneOf } from './claimDue.js'
import { describeChange } from './describeChange.js'
import { nextTry, outcomeText } from './nextTry.js'
import { pageUrls } from './pageUrls.js'
import type { Target } from './types.js'

type Base = Pick<Store, 'payload' | 'settings'>
export type Send = (request: OutgoingRequest) => Promise<Outcome>

/** What a round told a target. `next`: when something of it is to be tried again, milliseconds. */
export type Round = { delivered: number; failed: number; givenUp: number; next: number | null }

/** Requests at a time to one target. */
const AT_ONCE = 4
/** Requests for which one claim is made. */
const PER_CLAIM = 16
/** Longest that one request takes, with something to spare, milliseconds. */
const ONE_REQUEST = 15_000

/**
 * Tells a target all that is due. A few requests at a time; after one that failed, no more, so that a
 * target that is down costs one request in each round, and what waits for its first try keeps it.
 */
export function tellTarget(store: Base, { target, send }: { target: Target; send: Send }) {
  let isDown = false
  return async (): Promise<Round> => {
    const round: Round = { delivered: 0, failed: 0, givenUp: 0, next: null }
    for (;;) {
      const limit = (isDown ? 1 : PER_CLAIM) * target.most
      const claim = await claimDue(store, { target: target.id, limit, now: new Date() })
      if (!claim) return round
      const before = round.failed
      await tellClaim(store, { claim, target, send, round })
      isDown = round.failed > before
      if (isDown) return round
    }
  }
}

type Work = { claim: Claim; target: Target; send: Send; round: Round }

async function tellClaim(store: Base, work: Work): Promise<void> {
  const { claim, target, round } = work
  const lanes = lanesOf(claim.rows, target.most)
  const before = round.failed
  const urlOf = pageUrls(store)
  const mayGoOn = () => round.failed === before && Date.now() < claim.until - ONE_REQUEST
  const worker = async () => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift())
      for (const rows of lane) {
        if (!mayGoOn()) await release(store, claim, rows)
        else await tellRows(store, { ...work, rows, urlOf })
      }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

/** Requests that go one after another: those of an entry, or, where one tells many, all. */
function lanesOf(rows: readonly DeliveryRow[], most: number): DeliveryRow[][][] {
  if (most > 1) {
    const chunks: DeliveryRow[][] = []
    for (let at = 0; at < rows.length; at += most) chunks.push(rows.slice(at, at + most))
    return [chunks]
  }
  const lanes = new Map<string, DeliveryRow[][]>()
  for (const row of rows) {
    const lane = laneOf(row)
    lanes.set(lane, [...(lanes.get(lane) ?? []), [row]])
  }
  return [...lanes.values()]
}

type Told = Work & { rows: readonly DeliveryRow[]; urlOf: ReturnType<typeof pageUrls> }

async function tellRows(store: Base, { claim, target, send, round, rows, urlOf }: Told) {
  const messages = await Promise.all(
    rows.map(async (row) => ({
      id: row.key,
      change: describeChange(row, await urlOf(row)),
      attempt: row.attempts + 1,
    })),
  )
  const now = new Date()
  const outcome = await send(target.request(messages, now))
  for (const row of rows) {
    const attempts = row.attempts + 1
    const verdict = nextTry({ outcome, attempts, random: Math.random() })
    const { state } = verdict
    round[state] += 1
    count('stories_webhooks_total', { outcome: state })
    const isAgain = state === 'delivered' && target.again !== null && !row.isRepeat
    const pause = isAgain ? target.again : verdict.pause
    const next = pause === null ? null : Date.now() + pause
    if (next !== null) round.next = Math.min(round.next ?? next, next)
    if (state === 'givenUp') warn(store, { target, row, outcome })
    await write(store, claim, row, {
      state: isAgain ? 'waiting' : state,
      attempts,
      answer: outcomeText(outcome),
      triedAt: now.toISOString(),
      doneAt: next === null ? new Date().toISOString() : null,
      next: next === null ? null : new Date(next).toISOString(),
      isRepeat: row.isRepeat === true || isAgain,
    })
  }
}

function warn(
  { payload }: Base,
  { target, row, outcome }: { target: Target; row: DeliveryRow; outcome: Outcome },
): void {
  const tries = row.attempts + 1
  payload.logger.warn(
    `Webhooks: ${target.id} was not told ${row.key} after ${tries} tries (${outcomeText(outcome)}). ` +
      `\`stories webhooks resend ${row.key}\` tries again.`,
  )
}

/** They are due again at once: nothing was tried. */
async function release(store: Base, claim: Claim, rows: readonly DeliveryRow[]): Promise<void> {
  for (const row of rows) await write(store, claim, row, { next: row.next })
}

/** Only while the claim is ours: after its end others may have told it, with an outcome of their own. */
async function write(
  { payload, settings }: Base,
  claim: Claim,
  row: DeliveryRow,
  data: Partial<DeliveryRow>,
): Promise<void> {
  await payload.db.updateOne({
    collection: slugOf(settings, 'deliveries'),
    where: { and: [{ id: { equals: row.id } }, { claim: { equals: claim.id } }] },
    // Null keeps adapters from adding a time of their own.
    data: { ...data, claim: null, updatedAt: null },
    returning: false,
  })
}
