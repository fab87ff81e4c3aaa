import type { Field, RichTextField } from 'payload'

import { asObject } from '../../entries/read.js'

/**
 * The fields of a block that the editor of a rich text offers, as Payload has sanitised it; null
 * for an unknown block, and for an editor that Payload has not made ready yet.
 */
export function richTextBlockFields(field: RichTextField, slug: string): readonly Field[] | null {
  const { editorConfig } = asObject(field.editor)
  const { getSubFields } = asObject(asObject(editorConfig).features)
  const ask: unknown = getSubFields instanceof Map ? getSubFields.get('block') : undefined
  if (!isAsk(ask)) return null
  const fields = ask({ node: { fields: { blockType: slug } } })
  return Array.isArray(fields) ? (fields as Field[]) : null // as the feature types it
}

function isAsk(value: unknown): value is (about: object) => unknown {
  return typeof value === 'function'
}
