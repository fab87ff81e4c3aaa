import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { asObject } from '../entries/read.js'
import type { CheckOptions } from '../fields/alsoCheck.js'
import { isPublishing } from '../entries/isPublishing.js'
import { isBeingFilledIn } from '../fields/isBeingFilledIn.js'
import { blocksOf, linksOf } from '../fields/checks/richTextNodes.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { readValues, rowOf } from '../richText/readBlock.js'
import type { RichTextBlock } from '../richText/types.js'
import { idsOf, problemsWith } from './checkReferences.js'

type Id = number | string
type Parts = { ids: Map<CollectionSlug, Id[]>; unfinished: string[] }

/**
 * Checks what a rich text shows and links to, as `checkReferences` does for fields, and on
 * publication that no block or link was left without its content. A query for each collection.
 */
export async function checkRichText(args: {
  value: unknown
  options: CheckOptions
  settings: Settings
}): Promise<string | true> {
  const { value, options, settings } = args
  if (isBeingFilledIn(options)) return true
  const now = partsOf(value, args)
  const before = partsOf(options.previousValue, args)
  const sentences = isPublishing(options.data) ? now.unfinished : []
  for (const [collection, ids] of now.ids) {
    const stored = before.ids.get(collection) ?? []
    const result = await problemsWith({ options, settings, collection, ids, stored })
    if (result !== true) sentences.push(result)
  }
  return sentences.length > 0 ? sentences.join(' ') : true
}

function partsOf(
  state: unknown,
  { options, settings }: { options: CheckOptions; settings: Settings },
) {
  const parts: Parts = { ids: new Map(), unfinished: [] }
  const { req } = options
  for (const fields of blocksOf(state)) {
    const row = rowOf(settings.richText.blocks, fields)
    if (!row) continue
    const block = labelOf(row.label, req)
    if (row.shows === null) {
      const isWhole = readValues(row, row.toEdition(fields)) !== null
      if (!isWhole) parts.unfinished.push(message(req, 'check.richText.blank', { block }))
    } else if (!note(parts, settings.slugs[row.shows], fields[row.slug])) {
      parts.unfinished.push(message(req, 'check.richText.block', { block }))
    }
  }
  for (const { linkType, doc } of linksOf(state)) {
    if (linkType !== 'internal') continue
    const { relationTo, value } = asObject(doc)
    const isEmpty = typeof relationTo !== 'string' || !note(parts, relationTo, value)
    if (isEmpty) parts.unfinished.push(message(req, 'check.richText.linkTarget'))
  }
  return parts
}

/** Adds what a value refers to; false when it refers to nothing. */
function note({ ids }: Parts, collection: string, value: unknown): boolean {
  const found = idsOf(value)
  ids.set(collection, [...(ids.get(collection) ?? []), ...found])
  return found.length > 0
}

function labelOf(label: RichTextBlock['label'], { i18n, t }: PayloadRequest): string {
  return String(getTranslation(label, { ...i18n, t }))
}
