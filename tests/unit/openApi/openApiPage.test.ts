import path from 'node:path'
import type { Config } from 'payload'
import { expect, test } from 'vitest'

import { stories } from '../../../src/index.js'
import { openApi, openApiText, placesOf } from '../../helpers/openApi.js'

const file = path.resolve(import.meta.dirname, '../../../docs/reference/openapi.json')

const plugin = stories({ monitoring: { endpoints: true }, publicUrl: 'https://cms.example.org' })
const config = await plugin({ collections: [], db: { init: () => ({}) } } as unknown as Config)
// These are there to be refused with the methods that are allowed.
const REFUSED = ['put', 'patch', 'delete']
const places = placesOf(config).filter(
  ({ path, method }) => path !== '/delivery/graphql' || !REFUSED.includes(method),
)

test('every endpoint of the plugin is described', () => {
  const silent = places.filter(({ operation }) => !operation)
  expect(silent.map(({ method, path, slugs }) => `${method} ${slugs.join()}${path}`)).toEqual([])
  expect(places.length).toBeGreaterThan(30)
})

test('the description of the reference is that of the endpoints', async () => {
  await expect(openApiText(openApi(places))).toMatchFileSnapshot(file)
})
