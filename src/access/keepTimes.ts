import type { CollectionBeforeOperationHook } from 'payload'

/** What Payload says of a document itself; it takes a caller's word where there is one. */
const TIMES = ['createdAt', 'updatedAt'] as const

/**
 * When something was made and changed is nobody's to say through an API: dropped without an error,
 * because clients send documents back as they read them. The host's own code may say it.
 */
export const keepTimes: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.payloadAPI !== 'REST' && req.payloadAPI !== 'GraphQL') return
  const { data } = args as { data?: unknown }
  if (typeof data !== 'object' || data === null) return
  // In place: a hook before this one may hold the same object.
  for (const name of TIMES) Reflect.deleteProperty(data, name)
}
