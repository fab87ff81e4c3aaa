import type { TestProject } from 'vitest/node'

import { startPostgres } from './postgresServer.js'

/** One PostgreSQL server for the whole run; each test file has a database of its own in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, name, stop } = await startPostgres()
  project.provide('postgres', { url, name })
  return stop
}
