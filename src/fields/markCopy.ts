import type { FieldHook } from 'payload'

import { asObject } from '../entries/read.js'
import type { Settings } from '../entries/settings.js'
import { contentText } from '../i18n/content.js'

/**
 * A `beforeDuplicate` hook of a localised title, which says that a copy is one, in the words of each
 * language: « Les écoles (copie) ». A title that would be too long stays as it is.
 */
export function markCopy(settings: Settings, { maxLength }: { maxLength: number }): FieldHook {
  return ({ value, siblingData, field }): unknown => {
    if (typeof value !== 'string' || value === '') return value
    // Payload calls it once for each language, and does not say for which.
    const titles = asObject(asObject(siblingData)[fieldName(field)])
    const tag = settings.locales.find(({ code }) => titles[code] === value)?.tag ?? 'en'
    const mark = ` (${contentText(tag, 'copy') ?? contentText('en', 'copy')})`
    return value.endsWith(mark) || value.length + mark.length > maxLength ? value : value + mark
  }
}

function fieldName(field: { name?: string } | null): string {
  return field?.name ?? ''
}
