import { afterAll, beforeAll, expect, test } from 'vitest'

import { ENTRY_KEYS } from '../../../src/entries/slugs.js'
import type { TestPayload } from '../../helpers/payload.js'
import { examine, startClinic } from './clinic.js'

let app: TestPayload
beforeAll(async () => {
  app = await startClinic()
})
afterAll(() => app.stop())

/** Everything that a doctor could leave: entries, versions of them apart, uploads and accounts. */
async function belongings(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const key of [...ENTRY_KEYS, 'media', 'files', 'consents', 'apiClients'] as const) {
    const { totalDocs } = await app.payload.db.count({ collection: app.settings.slugs[key] })
    counts[key] = totalDocs
  }
  const where = { email: { like: 'doctor.invalid' } }
  const { totalDocs } = await app.payload.db.count({ collection: app.settings.slugs.users, where })
  return { ...counts, users: totalDocs }
}

test('nothing is open in the plugin as it comes, and nothing is left of the attack', async () => {
  const before = await belongings()
  const report = await examine(app)
  expect(report.holes.map(({ id, what }) => `${id}: ${what}`)).toEqual([])
  expect(report).toMatchObject({ failed: [], skipped: [], left: [], ok: true })
  expect(report.passed.length).toBeGreaterThan(80)
  expect(report.requests).toBeLessThan(800)
  expect(await belongings()).toEqual(before)
}, 300_000)

test('a run that is interrupted leaves nothing either', async () => {
  const before = await belongings()
  const interrupted = new AbortController()
  const run = examine(app, {
    only: ['publication'],
    signal: interrupted.signal,
    via: (send) => (path, init) => {
      if (path.includes('publishAllLocales')) interrupted.abort()
      return send(path, init)
    },
  })
  await expect(run).rejects.toThrow('Interrupted.')
  expect(await belongings()).toEqual(before)
}, 120_000)

test('what a killed run left is removed by the next one', async () => {
  const before = await belongings()
  const kept = await examine(app, { only: ['create'], keep: true })
  expect(kept.left.length).toBeGreaterThan(10)
  expect(await belongings()).not.toEqual(before)
  await examine(app, { only: ['create'] })
  expect(await belongings()).toEqual(before)
}, 120_000)
