import type { Field } from 'payload'
import { validations } from 'payload'

import { type Check, type CheckOptions, validationOf } from '../fields/alsoCheck.js'
import { isLocalised as isPerLocale, mapInside } from '../entries/fields.js'
import { isBlank } from '../entries/isBlank.js'
import { isPublishing } from '../entries/isPublishing.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { checkReferences } from './checkReferences.js'
import { checkRichText } from './checkRichText.js'
import { languageName } from '../i18n/languageName.js'
import { asIfPublished } from '../saving/mustBeWhole.js'

/** Options that Payload adds from the field's own config. */
type FieldOptions = CheckOptions & { required?: boolean; relationTo?: unknown }

/**
 * The fields of an entry with checks that know of publication. Payload checks every save of ours,
 * drafts too (`versions.drafts.validate`), and lists all problems of a save in one error: what is
 * malformed is refused always, what is only missing, when the locale is published.
 */
export function checkedFields(fields: Field[], settings: Settings): Field[] {
  return fields.map((field) =>
    withCheck(
      mapInside(field, (holder) => checkedFields(holder.fields, settings)),
      settings,
    ),
  )
}

function withCheck(field: Field, settings: Settings): Field {
  const { type } = field
  if (!isChecked(type)) return field
  // Each type of field has its own type of check; ours hands on whatever Payload gives it.
  const own = 'validate' in field && field.validate ? (field.validate as Check) : validationOf(type)
  const isRelation = type === 'relationship' || type === 'upload'
  const isLocalised = isPerLocale(field)
  const validate: Check = async (value, given: FieldOptions) => {
    const options = asIfPublished(given)
    const result = await own(value, { ...options, required: false } as FieldOptions)
    if (result !== true) return result
    if (type === 'number' && isInfinite(value)) return message(options.req, 'check.number')
    if (options.required && isPublishing(options.data) && isBlank(value))
      return missing(options, isLocalised)
    if (type === 'richText') return checkRichText({ value, options, settings })
    return isRelation ? checkReferences({ value, options, settings }) : true
  }
  return { ...field, validate } as Field
}

function isChecked(type: string): type is keyof typeof validations {
  return type in validations
}

/** JSON writes no infinity, but reads one from 1e999. */
function isInfinite(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value)
}

function missing({ req }: FieldOptions, isLocalised: boolean): string {
  if (!isLocalised) return message(req, 'check.required')
  return message(req, 'check.requiredIn', { language: languageName(req, req.locale) })
}
