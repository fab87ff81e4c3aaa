import type { NamedField } from '../../entries/fields.js'
import { isObject } from '../../entries/read.js'

/** What one value of a field was expected to be; null: it is. Relations and lists apart. Pure. */
export function problemOfValue(value: unknown, field: NamedField): string | null {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return typeof value === 'string' ? null : 'a text'
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : 'a number'
    case 'checkbox':
      return typeof value === 'boolean' ? null : 'true or false'
    case 'date':
      return isMoment(value) ? null : 'a moment such as 2026-11-30T12:00:00.000Z'
    case 'select':
    case 'radio':
      return isOption(value, field.options)
    case 'richText':
      return isObject(value) && isObject(value.root) ? null : 'a rich text with a root'
    default:
      return null
  }
}

function isMoment(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const date = new Date(value)
  return !Number.isNaN(date.getTime()) && date.toISOString() === value
}

function isOption(value: unknown, options: readonly unknown[]): string | null {
  const values = options.map((option) => (isObject(option) ? option.value : option))
  if (values.includes(value)) return null
  return values.length > 8 ? 'one of the choices of the field' : `one of ${values.join(', ')}`
}
