import type { CollectionConfig, Field } from 'payload'

import type { Settings } from '../src/entries/settings.js'
import { closed } from './closed.js'

/**
 * The hidden collection of schedules: what is to be published or unpublished, in which locale and
 * when. Moments are RFC 3339 texts in UTC with milliseconds, so that they compare as text alike on
 * every database.
 */
export function schedules(settings: Settings): CollectionConfig {
  return closed({
    slug: settings.slugs.schedules,
    labels: {
      singular: { en: 'Schedule', fr: 'Programmation', es: 'Programación' },
      plural: { en: 'Schedules', fr: 'Programmations', es: 'Programaciones' },
    },
    indexes: [{ fields: ['state', 'at'] }],
    fields: FIELDS,
  })
}

const FIELDS: Field[] = [
  // While it waits `type:id:locale:action`, so that only one can; then something longer.
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  // `type:id`
  { name: 'ref', type: 'text', required: true, index: true },
  { name: 'entryType', type: 'text', required: true },
  { name: 'entry', type: 'text', required: true },
  { name: 'locale', type: 'text', required: true },
  { name: 'action', type: 'text', required: true },
  { name: 'at', type: 'text', required: true },
  { name: 'timeZone', type: 'text', required: true },
  { name: 'by', type: 'text' },
  { name: 'byId', type: 'text' },
  { name: 'mayEditShared', type: 'checkbox' },
  { name: 'state', type: 'text', required: true },
  { name: 'problem', type: 'textarea' },
  { name: 'doneAt', type: 'text' },
]
