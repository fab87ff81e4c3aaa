import type { CollectionBeforeOperationHook } from 'payload'

type HookArgs = Parameters<CollectionBeforeOperationHook>[0]

/**
 * Whether access will allow this create or update; false for every other operation.
 *
 * Payload checks access after the hooks that run before an operation. A costly hook, such as
 * decoding an upload, checks first, with the collection's own access function, which may be the
 * host's.
 */
export async function mayWrite(hook: HookArgs): Promise<boolean> {
  const { args, collection, operation, overrideAccess, req } = hook
  const isCreate = operation === 'create'
  if (!isCreate && operation !== 'update' && operation !== 'updateByID') return false
  if (overrideAccess) return true
  const access = isCreate ? collection.access.create : collection.access.update
  // Access may return a constraint that excludes this document; Payload checks that later.
  const answer: unknown = await access({
    req,
    ...('data' in args ? { data: args.data } : {}),
    ...('id' in args ? { id: args.id } : {}),
  })
  return Boolean(answer)
}
