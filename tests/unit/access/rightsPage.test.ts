import path from 'node:path'
import { expect, test } from 'vitest'

import { leftOut, rightsPage } from './rightsPage.js'

test('the page of the reference shows the table of rights as it is', async () => {
  const file = path.resolve(import.meta.dirname, '../../../docs/reference/rights.md')
  await expect(rightsPage()).toMatchFileSnapshot(file)
})

test('no right is left out of the page', () => {
  expect(leftOut()).toEqual({ missing: [], differing: [] })
})
