import type { Field, StaticLabel } from 'payload'

import { type NamedField, namedFields, isRows } from '../../entries/namedFields.js'
import type { Segment } from './types.js'

export type Labels = Segment['labels']
type Labelled = { field: NamedField; labels: Labels }

/**
 * The fields that hold the values of a document, each with the labels that lead to it: those of
 * the collapsible and the unnamed groups around it, and its own.
 */
export function labelledFields(fields: readonly Field[], above: Labels = []): Labelled[] {
  return fields.flatMap((field): Labelled[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? named({ ...field, tabs: [tab] }, above)
          : labelledFields(tab.fields, above),
      )
    }
    if ('name' in field && field.name) return named(field, above)
    if (!('fields' in field)) return []
    const own = 'label' in field ? labelOf(field.label) : null
    return labelledFields(field.fields, own === null ? above : [...above, { label: own }])
  })
}

/** A label that can be told without a request; null for none, and for one that is computed. */
export function labelOf(label: unknown): StaticLabel | null {
  if (typeof label === 'string') return label || null
  return typeof label === 'object' && label !== null ? (label as StaticLabel) : null
}

function named(field: Field, above: Labels): Labelled[] {
  return namedFields([field]).map((found) => {
    // The number of a row needs a label to stand by.
    const isSilent = found.label === false && !isRows(found)
    const label = isSilent ? null : (labelOf(found.label) ?? words(found.name))
    return { field: found, labels: label === null ? above : [...above, { label }] }
  })
}

/** `shortTitle` as people write it, for a field without a label. */
function words(name: string): string {
  const spaced = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1).toLowerCase()
}
