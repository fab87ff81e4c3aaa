import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Edition, StoryData, TestimonialData, ThemeData } from '../../../src/editions/types.js'
import { isVisible } from '../../../src/editions/visibility.js'
import { verifyEditions } from '../../../src/editions/verifyEditions.js'
import { create, editionsFor, type Id } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { BEGINNING, commands, type Real } from './historyCommands.js'
import { emptyModel, type Model, visible } from './historyModel.js'

const HISTORIES = Number(process.env.HISTORIES ?? 60)
const SEED = process.env.FC_SEED === undefined ? {} : { seed: Number(process.env.FC_SEED) }
const STEPS = 25

let app: TestPayload
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  const data = { name: 'Programme', _status: 'published' }
  programme = (await create(app, 'programmes', data)).id
})
afterAll(() => app.stop())

const NEVER_LONGER = HISTORIES * 20_000

test(
  'after every step of any history the public sees what the model says, and nothing else',
  async () => {
    const totals = { done: 0, refused: 0 }
    const histories = fc.commands(commands().map(checked), { maxCommands: STEPS, size: 'max' })
    const property = fc.asyncProperty(histories, async (history) => {
      const model = emptyModel()
      const real: Real = { app, programme, entries: [], consents: [], words: 0 }
      for (const command of BEGINNING) await command.run(model, real)
      await fc.asyncModelRun(() => ({ model, real }), history)
      totals.done += model.done
      totals.refused += model.refused
    })
    // A failure prints the seed and the shortest history: FC_SEED=… runs it again.
    await fc.assert(property, { numRuns: HISTORIES, ...SEED })
    expect(totals.refused).toBeLessThan(totals.done)
    const { payload, settings } = app
    const report = await verifyEditions({ payload, settings, full: true })
    expect(report).toMatchObject({ missing: 0, outdated: 0, orphaned: 0 })
  },
  NEVER_LONGER,
)

type Command = fc.AsyncCommand<Model, Real>

function checked(arbitrary: fc.Arbitrary<Command>): fc.Arbitrary<Command> {
  return arbitrary.map((command) => ({
    check: (model) => command.check(model),
    toString: () => String(command),
    run: async (model, real) => {
      await command.run(model, real)
      // libsql frees its statements only when the event loop turns; a thousand histories need that.
      await setImmediate()
      expect(await publicNow(model, real)).toEqual(
        model.entries.map((entry) => visible(model, entry)),
      )
    },
  }))
}

/** What the visible editions say of each entry of the model. */
async function publicNow(model: Model, real: Real): Promise<Record<string, string>[]> {
  const seen: Record<string, string>[] = []
  for (const [index, { kind }] of model.entries.entries()) {
    const editions = await editionsFor(app, kind, real.entries[index] ?? '')
    const now = new Date().toISOString()
    const open = editions.filter((edition) => isVisible(edition, now))
    seen.push(Object.fromEntries(open.map((edition) => [edition.locale, saying(edition)])))
  }
  return seen
}

function saying({ type, data }: Edition): string {
  if (type === 'themes') {
    const { title, icon } = data as ThemeData
    return `${title} ${icon}`
  }
  if (type === 'stories') {
    const { title, countries } = data as StoryData
    return `${title} ${countries.join()}`
  }
  const { quote, attribution } = data as TestimonialData
  return `${quote} ${attribution.country}`
}
