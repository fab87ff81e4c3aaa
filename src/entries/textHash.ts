import { createHash } from 'node:crypto'
import type { Field } from 'payload'

import { fieldsOfRow, isLocalised, type NamedField, storedFields } from './fields.js'
import type { OneLocaleDoc } from './pickLocale.js'
import { asObject, asObjects, asText } from './read.js'

/** Localised texts that are no wording: what translators do not translate. */
const NOT_WORDING: readonly string[] = ['slug', 'translatedFrom', 'translator']

type Context = { path: string; localised: boolean }

/**
 * SHA-256 (hex) of the words of a document in one language: every localised text, text area and
 * rich text, with its place. A translation keeps that of its source at the time it was published; a
 * different one now means that the source text changed since. Formatting and empty texts do not
 * count, so an empty field equals an absent one.
 *
 * @param doc The document in one language, as `pickLocale` gives it.
 * @param fields The collection's fields.
 */
export function textHash({ doc, fields }: { doc: OneLocaleDoc; fields: readonly Field[] }): string {
  const leaves = wording(doc, fields, { path: '', localised: false })
  return createHash('sha256').update(JSON.stringify(leaves)).digest('hex')
}

function wording(doc: OneLocaleDoc, fields: readonly Field[], context: Context): string[][] {
  return storedFields(fields).flatMap((field) =>
    fieldWording(doc[field.name], field, below(context, field.name, isLocalised(field))),
  )
}

function fieldWording(value: unknown, field: NamedField, context: Context): string[][] {
  switch (field.type) {
    case 'group':
    case 'tab':
      return wording(asObject(value), field.fields, context)
    case 'array':
    case 'blocks':
      return asObjects(value).flatMap((row, index) =>
        wording(row, fieldsOfRow(field, row), below(context, String(index))),
      )
    case 'text':
    case 'textarea':
      if (NOT_WORDING.includes(field.name)) return []
      return leaf(context, Array.isArray(value) ? value.join('\n') : asText(value))
    case 'richText':
      return leaf(context, nodeWords(asObject(asObject(value).root)))
    default:
      return []
  }
}

function leaf({ path, localised }: Context, words: string | null): string[][] {
  return localised && words ? [[path, words]] : []
}

function below({ path, localised }: Context, name: string, own?: boolean): Context {
  return { path: `${path}/${name}`, localised: localised || own === true }
}

/** The words of a Lexical node and of the blocks in it, a line for each paragraph. */
function nodeWords(node: Record<string, unknown>): string {
  const own = asText(node.text) ?? asText(asObject(node.fields).text) ?? ''
  const inner = asObjects(node.children).map(nodeWords).join('')
  const isInline = node.type === 'text' || node.type === 'link' || node.type === 'autolink'
  return isInline || own + inner === '' ? own + inner : `${own}${inner}\n`
}
