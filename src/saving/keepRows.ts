import { type CollectionBeforeOperationHook, ValidationError } from 'payload'

import { mayEditShared } from '../access/mayEditShared.js'
import { PluginError } from '../errors.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { findLatest } from '../entries/findLatest.js'
import { hasRowsWithoutId, keepRowIds } from './rowIds.js'

type Args = { id?: number | string; data?: Record<string, unknown> }

/**
 * Keeps rows what they are when a client sends them without their ids: Payload would make new ones
 * of them, and every other locale's texts would be gone. Runs before every update; one query where
 * some row has no id.
 *
 * @throws ValidationError naming each row that would take texts of other locales with it
 * @throws BAD_USER_INPUT when rows of several entries are sent at once
 */
export function keepRows(settings: Settings): CollectionBeforeOperationHook {
  return async (hook) => {
    const { collection, operation, req } = hook
    if (operation !== 'update' && operation !== 'updateByID') return hook.args
    const { id, data } = hook.args as Args // an update's; Payload's type is that of any operation
    const { slug, fields } = collection
    if (!data || !req.locale || !hasRowsWithoutId(fields, data)) return hook.args
    if (id === undefined) throw new PluginError('BAD_USER_INPUT', message(req, 'rows.oneEntry'))
    const stored = await findLatest(req, { collection: slug, id })
    if (!stored) return hook.args
    const kept = keepRowIds({ fields, data, stored, locale: req.locale })
    // Who may not change which rows there are keeps them all.
    const isSafe = kept.lost.length === 0 || !mayEditShared(req, slug, settings)
    if (isSafe) return { ...hook.args, data: kept.data }
    const errors = kept.lost.map((path) => ({ path, message: message(req, 'rows.lost') }))
    throw new ValidationError({ collection: slug, errors, req }, req.t)
  }
}
