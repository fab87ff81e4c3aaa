import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'

import { planEntry } from '../../../src/editions/syncEntry.js'
import { isEmptyPlan } from '../../../src/editions/planRows.js'
import { tellMoments } from '../../../src/feed/tellMoments.js'
import { verifyEditions } from '../../../src/editions/verifyEditions.js'
import { repairEntries } from '../../../src/repair/repairEntries.js'
import { remove } from '../../helpers/entries.js'
import type { Command } from './command.js'
import { BEGINNING, commands } from './commands.js'
import { emptyModel, type Model } from './model.js'
import { compareEditions, PATHS } from './paths.js'
import { type Real, startWorld } from './world.js'

/** A failure prints both: FC_SEED=… FC_PATH=… runs that history again. */
const { FC_SEED, FC_PATH } = process.env
const AGAIN = {
  ...(FC_SEED === undefined ? {} : { seed: Number(FC_SEED) }),
  ...(FC_PATH === undefined ? {} : { path: FC_PATH, endOnFailure: true }),
}
const STEPS = 30
/** Milliseconds between two operations, at least, on a clock that runs. */
const BETWEEN = 2

type Clock = 'stands' | 'runs'

/**
 * Half of the histories, so that two processes share them. Of many fewer are told on MongoDB: what
 * is slow there is the test's own server.
 */
function share(): number {
  const all = Number(process.env.HISTORIES ?? 60)
  const isSlow = process.env.TEST_DATABASE === 'mongodb' && all > 100
  return Math.ceil(all / (isSlow ? 10 : 2))
}

/**
 * Tells its share of random histories, and compares every step of them with the model.
 *
 * @param args.clock Whether time passes while an operation is under way, as it does for a server.
 *   While it stands, all operations between two pauses happen in one millisecond, as no server
 *   sees it: a version that is new and one that was written anew are told apart by their times, so
 *   what a start would mend is looked at only while it runs.
 */
export function checkHistories({ clock }: { clock: Clock }): void {
  let world: Awaited<ReturnType<typeof startWorld>>
  beforeAll(async () => {
    // Half of them are told to a server that keeps its answers.
    world = await startWorld({ cacheBytes: clock === 'runs' ? 4_000_000 : 0 })
  })
  afterEach(() => vi.useRealTimers())
  afterAll(() => world.app.stop())

  test(
    'after every step of any history the public sees what the model says by any path, and nothing else',
    async () => {
      const totals = { done: 0, refused: 0 }
      const histories = fc.array(commands(), { minLength: STEPS, maxLength: STEPS })
      const property = fc.asyncProperty(histories, async (history) => {
        const { done, refused } = await tell(
          history,
          { ...world, entries: [], consents: [] },
          clock,
        )
        totals.done += done
        totals.refused += refused
      })
      await fc.assert(property, { numRuns: share(), ...AGAIN })
      if (FC_PATH === undefined) expect(totals.refused).toBeLessThan(totals.done)
      const { payload, settings } = world.app
      const report = await verifyEditions({ payload, settings, full: true })
      expect(report).toMatchObject({ missing: 0, outdated: 0, orphaned: 0 })
    },
    300_000 + share() * 20_000,
  )
}

async function tell(history: readonly Command[], real: Real, clock: Clock): Promise<Model> {
  const model = emptyModel()
  const runs = { shouldAdvanceTime: clock === 'runs', advanceTimeDelta: 1 }
  vi.useFakeTimers({ toFake: ['Date'], now: vi.getRealSystemTime(), ...runs })
  try {
    for (const command of BEGINNING) await command.run(model, real)
    for (const [index, command] of history.entries()) {
      if (clock === 'runs') vi.setSystemTime(Date.now() + BETWEEN)
      await step(model, real, { command, index })
    }
    await checkRows(model, real)
    if (clock === 'runs') await checkWhole(real)
  } finally {
    await clear(model, real)
  }
  return model
}

async function step(
  model: Model,
  real: Real,
  { command, index }: { command: Command; index: number },
): Promise<void> {
  await command.run(model, real)
  // libsql frees its statements only when the event loop turns; a thousand histories need that.
  await setImmediate()
  await compareEditions(model, real)
  await PATHS[index % PATHS.length]?.(model, real)
}

/** The rows are those that a rebuilding would make. */
async function checkRows(model: Model, { app, entries }: Real): Promise<void> {
  const { payload, settings } = app
  // As the runner does: what has begun or ended by itself is told to the feed.
  await tellMoments({ payload, settings })
  for (const [index, { kind: type }] of model.entries.entries()) {
    const id = entries[index] ?? ''
    const plan = await planEntry({ payload, settings, type, id })
    expect({ id, ...plan, isEmpty: isEmptyPlan(plan) }).toMatchObject({ id, isEmpty: true })
  }
}

/** A start would mend nothing. */
async function checkWhole({ app: { payload, settings } }: Real): Promise<void> {
  for (const full of [false, true]) {
    const { torn } = await repairEntries({ payload, settings, full })
    expect(torn.map(({ key, id, findings }) => ({ key, id, findings, full }))).toEqual([])
  }
}

/** The next history begins with nothing. */
async function clear(model: Model, { app, entries, consents }: Real): Promise<void> {
  for (const [index, { kind, gone }] of model.entries.entries()) {
    const id = entries[index]
    if (!gone && id !== undefined) await remove(app, kind, id)
  }
  for (const [index, { gone }] of model.consents.entries()) {
    const id = consents[index]
    if (!gone && id !== undefined) await remove(app, 'consents', id)
  }
}
