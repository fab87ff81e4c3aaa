import type { Payload } from 'payload'

import type { Settings } from '../entries/settings.js'

/** The plugin's settings, stored in Payload's config; null if the plugin is not installed. */
export function settingsIn({ config }: Pick<Payload, 'config'>): Settings | null {
  const kept: unknown = (config.custom as { stories?: unknown } | undefined)?.stories
  // The plugin itself puts them there (src/plugin.ts).
  return kept && typeof kept === 'object' ? (kept as Settings) : null
}
