import type { Field } from 'payload'

import { isBlank } from '../entries/isBlank.js'
import { namedFields } from '../entries/fields.js'
import { asObject } from '../entries/read.js'
import type { Doc, Id, LoggedChange, Mend } from './types.js'

/** Texts of an upload that its editions hold as they were. */
const TRACED = ['alt', 'caption'] as const

type Args = {
  live: Doc & { id: Id }
  /** `updatedAt` of the live document. */
  time: string
  /** `data` of its editions, by locale. */
  editions: ReadonlyMap<string, Doc>
  /** Of which live document they were made. */
  shown: string | null
  events: readonly LoggedChange[]
  fields: readonly Field[]
}

/**
 * Whether an upload has lost its texts, and those of its editions where they have them. Uploads
 * have no versions. An SQL database loses the texts of all locales at once, so one that still has
 * a text of any has lost none.
 */
export function planUpload({ live, time, editions, shown, events, fields }: Args): Mend | null {
  if (hasTexts(live, fields)) return null
  const texts = TRACED.map((name): [string, Doc] => {
    const values = [...editions].map(([locale, data]) => [locale, data[name] || null])
    return [name, Object.fromEntries(values) as Doc] // of texts and null
  })
  const found = texts.filter(([, values]) => Object.values(values).some((value) => !isBlank(value)))
  if (found.length > 0) {
    const finding = { kind: 'uploadLost', lost: found.map(([name]) => name), from: shown } as const
    const doc = { ...live, ...(Object.fromEntries(found) as Doc) } // of records
    const change = { live: doc, versions: [], remove: [], newest: null }
    return { findings: [finding], change }
  }
  // Its texts were edited once, and the last save came to no end: no edition tells what they were.
  const had = events.some(({ fields: names }) => names.some((name) => isTraced(name)))
  const isCut = shown !== null && shown < time && !events.some(({ at }) => at >= time)
  if (!had || !isCut) return null
  return { findings: [{ kind: 'uploadLost', lost: ['alt'], from: null }], change: null }
}

/** Some locale has a text of its own. */
export function hasTexts(doc: Doc, fields: readonly Field[]): boolean {
  return namedFields(fields).some((field) => {
    const isLocalised = 'localized' in field && field.localized === true
    return isLocalised && Object.values(asObject(doc[field.name])).some((value) => !isBlank(value))
  })
}

function isTraced(name: string): boolean {
  return TRACED.some((traced) => traced === name)
}
