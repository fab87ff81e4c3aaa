import type { Answer, Data, Doc, Finding, State } from './types.js'

/** The value as an object; empty when it is none. */
export function asObject(value: unknown): Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Data) // just looked at
    : {}
}

/** The documents of a list; null when the answer is no list. */
export function docsOf({ status, json }: Answer): Data[] | null {
  if (status !== 200 || !Array.isArray(json.docs)) return null
  return json.docs.map(asObject)
}

/** The document that an answer carries, as `doc` or as itself. */
export function docOf({ json }: Answer): Doc | null {
  const doc = 'doc' in json ? asObject(json.doc) : json
  return typeof doc.id === 'number' || typeof doc.id === 'string' ? { ...doc, id: doc.id } : null
}

/** A localised value of a document in the shape of all locales. */
export function inLocale(doc: Doc | null, field: string, locale: string): unknown {
  return asObject(doc?.[field])[locale] ?? null
}

/** What the public read path of Payload shows as published. */
export function isPublished({ live }: State, locale: string): boolean {
  return live !== null && !live.deletedAt && inLocale(live, '_status', locale) === 'published'
}

/** The first answer that passes for open, as a finding. */
export function found(answer: Answer, what: string | null | false): Finding | null {
  return what ? { what, curl: answer.curl } : null
}

export function isOk({ status }: Answer): boolean {
  return status >= 200 && status < 300
}

/** Messages of GraphQL and REST errors, as one text. */
export function messagesOf({ json }: Answer): string {
  const errors: unknown[] = Array.isArray(json.errors) ? json.errors : []
  return errors.map((error) => String(asObject(error).message)).join(' ')
}

/** The id of the first document of a list. */
export function firstId(docs: readonly Data[] | null): Doc['id'] | null {
  const id = docs?.[0]?.id
  return typeof id === 'number' || typeof id === 'string' ? id : null
}
