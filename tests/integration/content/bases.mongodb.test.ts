import { expect, test } from 'vitest'

import { CONSENT, create } from '../../helpers/entries.js'
import { startPayload } from '../../helpers/payload.js'

type Collections = Record<string, { updateMany: (where: object, data: object) => Promise<unknown> }>

test('records from before there were bases are consents that were given, once the app has started', async () => {
  const app = await startPayload()
  await create(app, 'consents', CONSENT)
  const { collections } = app.payload.db as unknown as { collections: Collections } // of its own adapter
  await collections.consents?.updateMany({}, { $unset: { basis: 1 } })
  const given = { collection: 'consents', where: { basis: { equals: 'consent' } } } as const
  expect((await app.payload.count(given)).totalDocs).toBe(0)
  const next = await startPayload({ beside: app })
  expect((await next.payload.count(given)).totalDocs).toBe(1)
  await next.stop()
  await app.stop()
})
