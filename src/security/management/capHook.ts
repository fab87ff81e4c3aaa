import type { CollectionBeforeOperationHook } from 'payload'

import type { SecuritySettings } from '../options.js'

type Asked = { limit?: unknown; depth?: unknown; pagination?: unknown; id?: unknown }

/**
 * Holds lists of the management API to `maxLimit` entries and relations to `maxDepth`, whatever was
 * asked for; a limit of 0, which means all to Payload, too. Runs before reads on REST and GraphQL
 * that go by access; the plugin's own reads do not.
 */
export function capHook(settings: SecuritySettings): CollectionBeforeOperationHook {
  return ({ args, operation, overrideAccess, req }) => {
    if (overrideAccess || (req.payloadAPI !== 'REST' && req.payloadAPI !== 'GraphQL')) return
    if (!['read', 'readDistinct', 'findVersions', 'findVersionByID'].includes(String(operation)))
      return
    const asked: Record<string, unknown> = { ...args }
    return { ...args, ...capped(asked, settings) }
  }
}

/** The arguments that change. */
export function capped(
  asked: Asked,
  { maxLimit, maxDepth }: Pick<SecuritySettings, 'maxLimit' | 'maxDepth'>,
): { limit?: number; depth?: number } {
  const { limit, depth, pagination, id } = asked
  const isList = id === undefined
  const isAll = limit === 0 || (limit === undefined && pagination === false)
  const isLarge = typeof limit === 'number' && !(limit > 0 && limit <= maxLimit) && limit !== 0
  return {
    ...(isList && (isAll || isLarge) ? { limit: maxLimit } : {}),
    ...(typeof depth === 'number' && !(depth <= maxDepth) ? { depth: maxDepth } : {}),
  }
}
