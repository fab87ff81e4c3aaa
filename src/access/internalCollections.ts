import { type Config, databaseKVAdapter } from 'payload'

import type { Settings } from '../entries/settings.js'
import { ifMay } from './collectionAccess.js'

/**
 * Closes Payload's own collections as far as a config can: jobs are run, queued and cancelled by
 * administrators only (by default anyone signed in, API clients too), and neither jobs nor the
 * key-value store appear in GraphQL. What the host has set stays.
 *
 * Preferences are each person's own already. Document locks exist only where a host collection
 * locks documents; Payload does not allow their access to be changed.
 */
export function internalCollections(
  config: Config,
  settings: Settings,
): Pick<Config, 'jobs' | 'kv'> {
  const managers = ifMay(settings, 'system', 'manage')
  const { jobs } = config
  return {
    jobs: {
      ...jobs,
      access: { run: managers, queue: managers, cancel: managers, ...jobs?.access },
      jobsCollectionOverrides:
        jobs?.jobsCollectionOverrides ??
        (({ defaultJobsCollection }) => ({ ...defaultJobsCollection, graphQL: false })),
    },
    kv: config.kv ?? databaseKVAdapter({ kvCollectionOverrides: { graphQL: false } }),
  }
}
