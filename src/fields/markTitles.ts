import type { FieldHook, SanitizedCollectionConfig } from 'payload'

import { asText, isObject } from '../entries/read.js'
import type { Settings } from '../entries/settings.js'
import { ADMIN_TITLE_LENGTH } from './adminTitle.js'
import { markCopy } from './copyMark.js'

type Doc = Record<string, unknown>

/**
 * A `beforeDuplicate` hook that marks the title of a copy in each language that has one; a title
 * of all languages in the language of the source. It belongs to a field that is not localised:
 * Payload runs those of a localised one for each language, and does not say for which.
 */
export function markTitles(settings: Settings): FieldHook {
  return ({ value, data: copy, collection }): unknown => {
    const title = collection?.admin.useAsTitle
    if (!collection || !copy || !title) return value
    const maxLength = lengthOf(collection, title)
    const marked = (text: unknown, locale: unknown) => {
      const tag = settings.locales.find(({ code }) => code === locale)?.tag ?? String(locale)
      const words = asText(text)
      return words === null ? text : markCopy(words, { tag, maxLength })
    }
    const doc: Doc = copy // Payload writes the very object that it gives to the hooks.
    const texts = doc[title]
    doc[title] = isObject(texts)
      ? Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, marked(text, code)]))
      : marked(texts, value)
    return value
  }
}

function lengthOf({ flattenedFields }: SanitizedCollectionConfig, name: string): number {
  const field = flattenedFields.find((one) => one.name === name)
  return field?.type === 'text' && field.maxLength ? field.maxLength : ADMIN_TITLE_LENGTH
}
