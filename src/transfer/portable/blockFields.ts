import type { Field } from 'payload'

import { bodyBlocks } from '../../fields/blocks.js'
import type { Settings } from '../../entries/settings.js'

/** The fields of each kind of block that a rich text may have. */
export function blockFieldsIn(settings: Pick<Settings, 'richText' | 'off' | 'slugs'>) {
  const blocks = bodyBlocks(settings as Settings, 'story') // it reads no more of them
  return (blockType: unknown): readonly Field[] =>
    blocks.find(({ slug }) => slug === blockType)?.fields ?? []
}
