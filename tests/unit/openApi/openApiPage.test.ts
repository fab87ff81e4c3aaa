import path from 'node:path'
import type { Config } from 'payload'
import { expect, test } from 'vitest'

import { stories } from '../../../src/index.js'
import { openApi, openApiText, placesOf } from '../../helpers/openApi.js'

const file = path.resolve(import.meta.dirname, '../../../docs/reference/openapi.json')

const plugin = stories({ monitoring: { endpoints: true }, publicUrl: 'https://cms.example.org' })
const config = await plugin({ collections: [], db: { init: () => ({}) } } as unknown as Config)
// The public API is described by its own schema (`delivery.graphql`).
const places = placesOf(config).filter(
  ({ path }) => !path.startsWith('/delivery/') || path === '/delivery/preview-token',
)

test('every endpoint of the plugin is described', () => {
  const silent = places.filter(({ operation }) => !operation)
  expect(silent.map(({ method, path, slugs }) => `${method} ${slugs.join()}${path}`)).toEqual([])
  expect(places.length).toBeGreaterThan(30)
})

test('the description of the reference is that of the endpoints', async () => {
  await expect(openApiText(openApi(places))).toMatchFileSnapshot(file)
})
