import type { DateField, FieldHook, PayloadRequest, TextField } from 'payload'

import { asObject } from '../entries/read.js'
import { internal } from '../entries/internal.js'
import { isPublishing } from '../entries/isPublishing.js'
import { adminLabel } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { idsOf } from './checkReferences.js'
import { findByIds } from '../entries/findByIds.js'
import { sourceLocaleOf } from '../entries/translatedFrom.js'
import { translatedFrom } from '../translation/segments/madeFrom.js'
import { operationContext } from '../entries/operationContext.js'

/** Set only by the system; code with full access (seed, import) can set it on creation. */
const ours = { create: () => false, update: () => false }

/** When the locale was first published. */
export function firstPublishedAtField(): DateField {
  return {
    name: 'firstPublishedAt',
    type: 'date',
    localized: true,
    label: adminLabel('entry.firstPublishedAt.label'),
    admin: internal(),
    access: ours,
    hooks: {
      beforeChange: [
        ({ value, data, originalDoc, req }): unknown =>
          value ??
          asObject(originalDoc).firstPublishedAt ??
          (isPublishing(data) ? publicationMoment(req) : null),
      ],
      beforeDuplicate: [() => null],
    },
  }
}

/**
 * What a translation was made from: the sign of the source locale's texts when this locale was last
 * published. Where the source has a newer draft, the signs of both stand here, with a space in
 * between: the translator may have worked from either.
 */
export function translatedFromField(settings: Settings): TextField {
  return {
    name: 'translatedFrom',
    type: 'text',
    localized: true,
    admin: { ...internal(), disableListColumn: true, disableListFilter: true },
    access: ours,
    hooks: { beforeChange: [noteSource(settings)], beforeDuplicate: [() => null] },
  }
}

function noteSource(settings: Settings): FieldHook {
  return async (hook): Promise<unknown> => {
    const { siblingDocWithLocales, collection, operation, req } = hook
    const [data, before] = [asObject(hook.data), asObject(hook.originalDoc)]
    const isMoved = Boolean(data.deletedAt) !== Boolean(before.deletedAt)
    if (!collection || !isPublishing(data) || isMoved) return hook.value
    if (operation === 'create' || sourceLocaleOf(data, settings) === req.locale) return null
    // Its words are those that were published before.
    if (operationContext(req).followsSource) return before.translatedFrom ?? null
    const { fields, slug } = collection
    const [live] = await findByIds(req, { collection: slug, ids: idsOf(before.id) })
    const latest = { ...siblingDocWithLocales, sourceLocale: data.sourceLocale }
    return translatedFrom({ locale: req.locale, live: live ?? null, latest, fields, settings })
  }
}

/** Now, or when the schedule wanted it that is being carried out. */
function publicationMoment(req: PayloadRequest): string {
  return operationContext(req).run?.at ?? new Date().toISOString()
}
