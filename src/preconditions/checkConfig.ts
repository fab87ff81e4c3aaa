import type { Config } from 'payload'

import type { Settings } from '../entries/settings.js'
import { type CollectionKey, DEFAULT_SLUGS } from '../entries/slugs.js'
import { PluginError } from '../errors.js'

/**
 * Refuses a host's config with which the plugin would misbehave later, and says what to change.
 *
 * @throws INVALID_OPTIONS
 */
export function checkConfig(config: Config, settings: Settings): void {
  checkSlugs(config, settings)
  checkFallback(config)
  checkOrigin(config, settings)
}

/** Payload would name the slug, and not whose it is. */
function checkSlugs({ collections = [] }: Config, { slugs, off }: Settings): void {
  const taken = new Set(collections.map(({ slug }) => slug))
  const keys = Object.keys(DEFAULT_SLUGS) as CollectionKey[] // its own keys
  const key = keys.find((one) => !off.has(one) && taken.has(slugs[one]))
  if (!key) return
  const slug = slugs[key]
  const own = key === 'users' ? 'users: false` to use your own accounts, or `' : ''
  throw new PluginError(
    'INVALID_OPTIONS',
    `options.collections.${key}.slug: expected a slug that no collection of your config has, got ` +
      `"${slug}". Use \`${own}${key}: { slug: 'stories-${slug}' }\` in \`collections\`.`,
  )
}

/** Payload's default, with which a missing translation looks like one. */
function checkFallback({ localization }: Config): void {
  if (!localization || localization.fallback === false) return
  throw new PluginError(
    'INVALID_OPTIONS',
    "localization.fallback: expected false, got true, which is Payload's default. Set `fallback: " +
      'false`: the delivery API has fallbacks of its own, and editors must see what is missing.',
  )
}

function checkOrigin({ serverURL }: Config, { publicUrl }: Settings): void {
  if (!serverURL || publicUrl === '' || !URL.canParse(serverURL)) return
  const [own, given] = [new URL(serverURL).origin, new URL(publicUrl).origin]
  if (own === given) return
  throw new PluginError(
    'INVALID_OPTIONS',
    `options.publicUrl: expected the origin of \`serverURL\` (${own}), got ${given}. Set both to the ` +
      'address that browsers use, or leave out `publicUrl`.',
  )
}
