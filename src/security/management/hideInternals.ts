import type { AfterErrorHook, SanitizedConfig } from 'payload'

import { unsuggested } from './graphQLRule.js'

/**
 * Collections of Payload's own that no caller of GraphQL has business with. Some are added after the
 * plugins have run, so they are hidden when Payload has started; the schema is made later.
 */
const INTERNAL = new Set([
  'payload-kv',
  'payload-jobs',
  'payload-jobs-stats',
  'payload-locked-documents',
  'payload-migrations',
  'payload-preferences',
  'payload-query-presets',
])

/** Takes Payload's internal collections out of its GraphQL schema. */
export function hideInternals({ collections }: Pick<SanitizedConfig, 'collections'>): void {
  for (const collection of collections)
    if (INTERNAL.has(collection.slug)) collection.graphQL = false
}

/** Suggestions of values in errors of execution, which no rule sees. */
export const hideSuggestions: AfterErrorHook = ({ graphqlResult }) => {
  if (!graphqlResult) return
  return { graphqlResult: { ...graphqlResult, message: unsuggested(graphqlResult.message) } }
}
