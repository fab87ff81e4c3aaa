import type { TestProject } from 'vitest/node'

import { startMongo } from './mongoServer.js'

/** One MongoDB server for the whole run; each test file has a database of its own in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, name, stop } = await startMongo()
  project.provide('mongodb', { url, name })
  return stop
}
