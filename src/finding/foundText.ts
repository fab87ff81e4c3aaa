import type { Field } from 'payload'

import { fieldsOfRow, isGroup, isRows, type NamedField, storedFields } from '../entries/fields.js'
import { fold } from '../entries/fold.js'
import { asObject, asObjects, isObject } from '../entries/read.js'

type Doc = Record<string, unknown>

/** The longest text of one document that is looked in, characters. */
const MOST_CHARACTERS = 50_000

/** Fields of text; what is chosen from a list is found by the filters of a list. */
const TEXTS: readonly string[] = ['text', 'textarea', 'email', 'richText']

/** Set by the system, and never looked for. */
const NOT_LOOKED_IN = new Set(['uid', 'url', 'thumbnailURL', 'sizes', 'mimeType', 'translatedFrom'])

/**
 * Everything that is written in a document, in all its languages, folded: without case and accents.
 *
 * @param doc As the database holds it, in all locales.
 */
export function foundText({ doc, fields }: { doc: Doc; fields: readonly Field[] }): string {
  return fold(textsIn(fields, doc).join('\n').slice(0, MOST_CHARACTERS))
}

/** Whether a text has each word that is looked for, or its beginning or part; both folded. */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

/** Characters of what was typed, and words of it, that are looked for; the others are ignored. */
const LONGEST = 200
const MOST_WORDS = 12

/** The words of what was typed, folded, each once; none for white space. */
export function wordsOf(typed: string): string[] {
  const words = fold(typed.slice(0, LONGEST))
    .split(' ')
    .filter((word) => word !== '')
  return [...new Set(words)].slice(0, MOST_WORDS)
}

function textsIn(fields: readonly Field[], doc: Doc): string[] {
  return storedFields(fields)
    .filter(isLookedIn)
    .flatMap((field) => textsOf(field, doc[field.name]))
}

function isLookedIn(field: NamedField): boolean {
  const isSecret = 'hidden' in field && field.hidden === true
  // Who may not read a field could ask for its words one by one.
  const isForSome = 'access' in field && field.access?.read !== undefined
  return !isSecret && !isForSome && !NOT_LOOKED_IN.has(field.name)
}

function textsOf(field: NamedField, value: unknown): string[] {
  if (isGroup(field)) return textsIn(field.fields, asObject(value))
  if (isRows(field)) {
    return asObjects(value).flatMap((row) => textsIn(fieldsOfRow(field, row), row))
  }
  return TEXTS.includes(field.type) ? stringsIn(value, field.type === 'richText') : []
}

/** Texts by locale, lists of texts, and the words of rich text, of which all else is structure. */
function stringsIn(value: unknown, isRich: boolean): string[] {
  if (typeof value === 'string') return isRich ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((one: unknown) => stringsIn(one, isRich))
  if (!isObject(value)) return []
  const own = isRich && typeof value.text === 'string' ? [value.text] : []
  return [...own, ...Object.values(value).flatMap((one) => stringsIn(one, isRich))]
}
