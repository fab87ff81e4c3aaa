import type { Block, Field } from 'payload'

import type { Settings } from '../entries/settings.js'
import { adminText } from '../i18n/adminText.js'
import type { ShowingSlug } from '../richText/blocks.js'
import type { ShowingBlock } from '../richText/types.js'
import { relation, upload } from './relation.js'

/**
 * Blocks of a rich text. What they hold is not localised again: the text around them already is.
 * A block whose collection is switched off is left out.
 */
export function bodyBlocks(settings: Settings, set: 'story' | 'plain'): Block[] {
  return settings.richText.blocks
    .filter((row) => set === 'story' || row.in === 'every')
    .flatMap((row) => (row.shows === null ? [row.config] : showing(settings, row)))
}

function showing(settings: Settings, { slug, shows }: ShowingBlock): Block[] {
  const key = slug as ShowingSlug // as the table has it
  const options = { name: slug, label: `blocks.${key}`, required: true } as const
  const fields =
    shows === 'media' ? [upload(settings, shows, options)] : relation(settings, shows, options)
  if (fields.length === 0) return []
  return [
    {
      slug,
      admin: { disableBlockName: true },
      labels: {
        singular: adminText(`blocks.${key}.label`),
        plural: adminText(`blocks.${key}.plural`),
      },
      // The checks of the rich text look into its blocks themselves (see `checkRichText`).
      fields: fields.map((field) => ({ ...field, validate: () => true as const }) as Field),
    },
  ]
}
