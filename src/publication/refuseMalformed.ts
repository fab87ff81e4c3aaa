import { getTranslation } from '@payloadcms/translations'
import {
  type CollectionBeforeOperationHook,
  type Field,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { PluginError } from '../errors.js'
import { MOST_KEYS } from '../entries/limits.js'
import { asObject } from '../entries/read.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { findMisshapen, type Misshapen } from './shape.js'
import { findOversize } from './sizes.js'

const WRITES: readonly string[] = ['create', 'update', 'updateByID']
const ALL: readonly unknown[] = ['all', '*']

/**
 * Refuses what no form sends and Payload lets through: a locale that is not configured, a write in
 * all of them at once, and values of another type than their field's, all of them in one error; or values that are larger than they may be.
 * Runs before every operation of a collection, for every API and caller; no query.
 *
 * @throws BAD_USER_INPUT for the locale, or for more keys than any entry has: Payload copies the
 *   whole save for each of its hooks
 * @throws ValidationError for values, by path
 */
export function refuseMalformed(settings: Settings): CollectionBeforeOperationHook {
  return ({ args, collection, operation, req }) => {
    const writes = WRITES.includes(operation)
    const asked = localesOf(req, collection.slug)
    const locale = asked.find((given) => !isLocale(given, writes, settings))
    if (locale !== undefined) throw unknownLocale(req, locale, settings)
    if (!writes || !('data' in args)) return
    const keys = Object.keys(asObject(args.data)).length
    if (keys > MOST_KEYS)
      throw new PluginError(
        'BAD_USER_INPUT',
        message(req, 'size.keys', { most: MOST_KEYS, given: keys }),
      )
    const given = { fields: collection.fields, data: args.data, req }
    const misshapen = shapeErrors(given)
    // Only what has its shape can be measured.
    const errors = misshapen.length > 0 ? misshapen : sizeErrors({ ...given, settings })
    if (errors.length > 0) {
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    }
  }
}

type Given = { fields: readonly Field[]; data: unknown; req: PayloadRequest }
type FieldError = { path: string; message: string; label?: string }

function shapeErrors({ req, ...given }: Given): FieldError[] {
  return findMisshapen(given).map(({ path, field, expected }) => ({
    path,
    message: message(req, 'check.shape', { expected: message(req, expected) }),
    ...labelOf(field, req),
  }))
}

function sizeErrors({ req, settings, ...given }: Given & { settings: Settings }): FieldError[] {
  return findOversize({ ...given, limits: settings.limits }).map((one) => ({
    path: one.path,
    message: message(req, `size.${one.limit}`, { most: one.most, given: one.given }),
    ...labelOf(one.field, req),
  }))
}

/** The caller's request. Payload puts the default in place of an unknown one if it may. */
function localesOf(req: PayloadRequest, slug: string): unknown[] {
  // Other endpoints may mean something else by the word.
  const isOwn = req.routeParams?.collection === slug
  return isOwn ? [req.query?.locale, req.locale] : [req.locale]
}

function isLocale(given: unknown, writes: boolean, settings: Settings): boolean {
  if (given === undefined || given === null) return true
  if (ALL.includes(given)) return !writes
  return settings.locales.some(({ code }) => code === given)
}

function unknownLocale(req: PayloadRequest, given: unknown, settings: Settings): PluginError {
  const locales = settings.locales.map(({ code }) => code).join(', ')
  return new PluginError(
    'BAD_USER_INPUT',
    message(req, 'locale.unknown', { locales, given: String(given) }),
  )
}

/** As Payload itself gives labels in its errors: in the person's language. */
function labelOf(field: Misshapen['field'], { i18n, t }: PayloadRequest): { label?: string } {
  if (!('label' in field) || !field.label) return {}
  const label = getTranslation(field.label, { ...i18n, t })
  return typeof label === 'string' ? { label } : {}
}
