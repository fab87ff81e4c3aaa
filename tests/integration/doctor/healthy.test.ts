import { afterAll, beforeAll, expect, test } from 'vitest'

import type { TestPayload } from '../../helpers/payload.js'
import { examine, startClinic } from './clinic.js'

let app: TestPayload
beforeAll(async () => {
  app = await startClinic()
})
afterAll(() => app.stop())

test('the doctor finds nothing on the plugin as it comes', async () => {
  const started = Date.now()
  const report = await examine(app)
  console.log(Date.now() - started, report.requests)
  console.log(JSON.stringify({ ...report, passed: report.passed.length }, null, 1))
  expect(report).toMatchObject({ holes: [], failed: [], skipped: [], left: [], ok: true })
}, 300_000)
