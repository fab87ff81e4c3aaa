import type { DateField, FieldHook, PayloadRequest } from 'payload'

import type { EntryKey } from '../../entries/slugs.js'
import { asObject } from '../../entries/read.js'
import { textHash } from '../../entries/textHash.js'
import { internal } from '../../entries/internal.js'
import { isPublishing } from '../../entries/isPublishing.js'
import { adminLabel } from '../../i18n/adminText.js'
import { operationContext } from '../../entries/operationContext.js'
import type { Settings } from '../../entries/settings.js'
import { sourceLocaleOf } from '../../entries/translatedFrom.js'
import { approvalOf } from './approvalOf.js'
import { findRow } from './store.js'

/**
 * When the translation that this locale shows was approved, noted at its publication; null for the
 * source, and for what was published without approval. It stays with the text that is public,
 * whatever happens to the draft since.
 */
export function approvedAtField(type: EntryKey, settings: Settings): DateField {
  return {
    name: 'approvedAt',
    type: 'date',
    localized: true,
    label: adminLabel('entry.approvedAt.label'),
    admin: internal(),
    access: { create: () => false, update: () => false },
    hooks: { beforeChange: [noteApproval(type, settings)], beforeDuplicate: [() => null] },
  }
}

function noteApproval(type: EntryKey, settings: Settings): FieldHook {
  return async ({ value, data, originalDoc, req, operation, collection }): Promise<unknown> => {
    const before = asObject(originalDoc)
    const after = { ...before, ...data }
    const isMoved = Boolean(after.deletedAt) !== Boolean(before.deletedAt)
    if (!collection || !isPublishing(data) || isMoved) return value
    const { locale } = req
    if (operation === 'create' || !locale || sourceLocaleOf(after, settings) === locale) return null
    if (operationContext(req).followsSource) return before.approvedAt ?? null
    const { fields } = collection
    // Both are in the locale of the request, as field hooks are given them.
    const [was, is] = [before, after].map((doc) => textHash({ doc: doc, fields }))
    // Nobody else has approved words that this very save brings.
    if (was !== is) return approves(req, locale) ? new Date().toISOString() : null
    const id = before.id as number | string // of every document
    const row = await findRow({ payload: req.payload, settings, req }, { type, id })
    return row && approvalOf(row, locale)
  }
}

function approves(req: PayloadRequest, locale: string): boolean {
  return operationContext(req).judged?.[locale] === 'approved'
}
