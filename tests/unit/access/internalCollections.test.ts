import type { Config } from 'payload'
import { expect, test } from 'vitest'

import { internalCollections } from '../../../src/access/internalCollections.js'
import { client, person, requestBy, settings } from './settings.js'

const empty = {} as Config // a host that says nothing of jobs

test('jobs are for administrators only', () => {
  const { jobs } = internalCollections(empty, settings)
  const may = (user: object | null) =>
    [jobs?.access?.run, jobs?.access?.queue, jobs?.access?.cancel].map((access) =>
      access?.({ req: requestBy(user) }),
    )
  expect(may(person('admin'))).toEqual([true, true, true])
  for (const user of [null, person('editor'), client('read', 'preview')]) {
    expect(may(user)).toEqual([false, false, false])
  }
})

test('what the host has set stays', () => {
  const run = () => true
  const kv = { init: () => null as never }
  const host = { kv, jobs: { access: { run }, tasks: [] } } as unknown as Config // no database needed
  const { jobs, kv: kept } = internalCollections(host, settings)
  expect(kept).toBe(kv)
  expect(jobs?.access?.run).toBe(run)
  expect(jobs?.tasks).toEqual([])
})

test('neither jobs nor the key-value store appear in GraphQL', () => {
  const { jobs, kv } = internalCollections(empty, settings)
  const defaultJobsCollection = { slug: 'payload-jobs', fields: [] }
  expect(jobs?.jobsCollectionOverrides?.({ defaultJobsCollection })).toMatchObject({
    graphQL: false,
  })
  expect(kv).toMatchObject({ kvCollection: { graphQL: false } })
})
