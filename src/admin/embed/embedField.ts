import type { UIField } from 'payload'

import type { EmbedKind } from '../../embeds/kinds.js'
import { adminComponent } from '../../entries/adminComponent.js'
import type { Settings } from '../../entries/settings.js'
import type { EntryKey } from '../../entries/slugs.js'

/** The entries that can be shown on other sites, and as what. */
const KINDS: Partial<Record<EntryKey, readonly [EmbedKind, ...EmbedKind[]]>> = {
  testimonials: ['testimonial'],
  keyResults: ['key-results'],
  themes: ['theme', 'testimonials', 'key-results'],
}

/** The button that gives the code for other sites, beside the form; none for other entries. */
export function embedField(settings: Settings, key: EntryKey): UIField[] {
  const kinds = KINDS[key]
  const { delivery, publicUrl, enabled } = settings
  if (!kinds || !delivery || !enabled) return []
  const clientProps = { kinds, path: delivery.path, publicUrl }
  const Field = { path: adminComponent('EmbedButton'), clientProps }
  return [
    {
      name: 'embed',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableBulkEdit: true,
        disableListColumn: true,
        components: { Field },
      },
    },
  ]
}
