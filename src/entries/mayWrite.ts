import type { CollectionBeforeOperationHook } from 'payload'

type HookArgs = Parameters<CollectionBeforeOperationHook>[0]

/**
 * Will access let this create or update through? False for every other operation.
 *
 * Payload asks access after the hooks before an operation. One that is costly, such as decoding
 * what was uploaded, asks first, by the collection's own rule, which may be the host's.
 */
export async function mayWrite(hook: HookArgs): Promise<boolean> {
  const { args, collection, operation, overrideAccess, req } = hook
  const isCreate = operation === 'create'
  if (!isCreate && operation !== 'update' && operation !== 'updateByID') return false
  if (overrideAccess) return true
  const access = isCreate ? collection.access.create : collection.access.update
  // A constraint on documents may yet refuse this one, which Payload finds out.
  const answer: unknown = await access({
    req,
    ...('data' in args ? { data: args.data } : {}),
    ...('id' in args ? { id: args.id } : {}),
  })
  return Boolean(answer)
}
