/**
 * A process of its own that saves and tells until it is killed, or, with `drain`, tells what is left
 * and says what there is. On the app's own config; `RECEIVER` is the address that is told.
 */
import { createLocalReq, getPayload } from 'payload'

import config from '../../../payload.config.js'
import { settingsIn } from '../../../src/audit/settingsIn.js'
import { findRaw } from '../../../src/entries/store.js'
import { create, update } from '../../helpers/entries.js'
import type { TestPayload } from '../../helpers/payload.js'
import { plainTarget, setTargets, tell } from './targets.js'

const published = { _status: 'published' }
/** Claims of a process that was killed have ended by then, milliseconds. */
const LATER = 120_000

const [, , what] = process.argv
const app = await config
const settings = settingsIn({ config: app })!
const targets = [plainTarget('webhook:one', process.env.RECEIVER ?? '')]
if (what === 'drain') putClockForward()
// Ahead of the start, which starts the sender.
else Object.assign(settings, { webhooks: targets })
const payload = await getPayload({ config: app })
const world = { payload, settings } as TestPayload // all that its helpers use
if (what === 'drain') await drain()
else await storm()

async function storm(): Promise<void> {
  const name = { name: 'Programme', ...published }
  const [first] = await findRaw(world, { key: 'programmes' })
  const programme = (first ?? (await create(world, 'programmes', name))).id
  for (let wave = 0; ; wave += 1) {
    const title = `Vague ${process.pid} ${wave}`
    const data = { kind: 'theme', number: 1, programme, title, ...published }
    const { id } = await create(world, 'themes', data)
    process.stdout.write(`vague-${process.pid}-${wave}\n`)
    await undone(id)
    if (wave % 3 === 0) await update(world, 'themes', id, { _status: 'draft' })
  }
}

/** A save that is rolled back. */
async function undone(id: number | string): Promise<void> {
  const transactionID = (await payload.db.beginTransaction()) ?? ''
  const req = await createLocalReq({ req: { transactionID } }, payload)
  const data = { slug: `annule-${id}`, title: 'Annulé', ...published }
  await update(world, 'themes', id, data, { more: { req } })
  await payload.db.rollbackTransaction(transactionID)
}

async function drain(): Promise<void> {
  setTargets(world, targets)
  await tell(world)
  const rows = await findRaw(world, { key: 'deliveries' })
  const changes = await findRaw(world, { key: 'changes', where: { kind: { exists: true } } })
  const keys = rows.map(({ key }) => key)
  const open = rows.filter(({ state }) => state !== 'delivered').length
  process.stdout.write(`${JSON.stringify({ keys, open, changes: changes.length })}\n`)
  process.exit(0)
}

function putClockForward(): void {
  const Own = Date
  globalThis.Date = class extends Own {
    constructor(...given: [] | [number | string]) {
      if (given.length === 0) super(Own.now() + LATER)
      else super(given[0])
    }
    static override now(): number {
      return Own.now() + LATER
    }
  } as DateConstructor
}
