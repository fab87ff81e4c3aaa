import type { Field, StaticLabel } from 'payload'

import { textsOf } from '../../i18n/adminText.js'
import { isUnheaded } from '../../entries/isUnheaded.js'
import { isRows, type NamedField, placedFields } from '../../entries/fields.js'
import type { Segment } from './types.js'

export type Labels = Segment['labels']
type Labelled = { field: NamedField; labels: Labels }

/**
 * The fields that hold the values of a document, each with the labels that lead to it: those of
 * the collapsible and the unnamed groups around it, and its own.
 */
export function labelledFields(fields: readonly Field[]): Labelled[] {
  return placedFields(fields).flatMap(({ field, within }) => {
    if ('virtual' in field && field.virtual) return []
    // The number of a row needs a label to stand by.
    const isSilent = isUnheaded(field) && !isRows(field)
    const own = isSilent ? null : (labelOf(field.label) ?? words(field.name))
    const around = within.map((layout) => ('label' in layout ? labelOf(layout.label) : null))
    const labels = [...around, own].flatMap((label) => (label === null ? [] : [{ label }]))
    return [{ field, labels }]
  })
}

/** A label that can be told without a request; null for none, and for one that a host computes. */
export function labelOf(label: unknown): StaticLabel | null {
  if (typeof label === 'string') return label || null
  return typeof label === 'object' && label !== null ? (label as StaticLabel) : textsOf(label)
}

/** `shortTitle` as people write it, for a field without a label. */
function words(name: string): string {
  const spaced = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1).toLowerCase()
}
