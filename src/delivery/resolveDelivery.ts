import { optionsError } from '../errors.js'
import type { DeliveryOptions, PluginOptions, Settings } from '../entries/settings.js'

/**
 * The option `delivery`, checked and complete; false: no public API.
 *
 * @throws INVALID_OPTIONS naming what makes no sense
 */
export function resolveDelivery(delivery: PluginOptions['delivery']): Settings['delivery'] {
  if (delivery === false) return false
  const given = delivery ?? {}
  const positive = (name: keyof DeliveryOptions, value: number | undefined, fallback: number) => {
    if (value === undefined) return fallback
    if (!Number.isInteger(value) || value < 1)
      throw optionsError(`delivery.${name}`, 'a whole number of 1 or more', value)
    return value
  }
  const path = given.path ?? '/delivery'
  if (!/^\/[a-z0-9-/]*[a-z0-9]$/.test(path))
    throw optionsError('delivery.path', "a path such as '/delivery'", path)
  return {
    path,
    explorer: given.explorer ?? process.env.NODE_ENV !== 'production',
    pseudo: given.pseudo ?? false,
    maxCost: positive('maxCost', given.maxCost, 20_000),
    maxDepth: positive('maxDepth', given.maxDepth, 14),
    maxBreadth: positive('maxBreadth', given.maxBreadth, 800),
    maxTokens: positive('maxTokens', given.maxTokens, 4_000),
    maxRows: positive('maxRows', given.maxRows, 50_000),
    maxCharacters: positive('maxCharacters', given.maxCharacters, 4_000_000),
    maxMilliseconds: positive('maxMilliseconds', given.maxMilliseconds, 10_000),
    maxBodyBytes: positive('maxBodyBytes', given.maxBodyBytes, 131_072),
    trustedDocuments: given.trustedDocuments ?? null,
    cors: { headers: corsNames(given.cors?.headers ?? []) },
  }
}

/** Names of request headers (RFC 9110 §5.6.2), as they go into one header of the answer. */
function corsNames(names: readonly string[]): readonly string[] {
  const wrong = names.find((name) => !/^[!#$%&'*+.^_`|~\w-]{1,100}$/.test(name))
  if (wrong !== undefined)
    throw optionsError('delivery.cors.headers', "names such as 'X-Client-Name'", wrong)
  return names
}
