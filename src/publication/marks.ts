import type { DateField, FieldHook, TextField } from 'payload'

import { pickLocale } from '../editions/pickLocale.js'
import { record } from '../editions/read.js'
import { textHash } from '../editions/textHash.js'
import { isPublishing } from '../fields/checks/isPublishing.js'
import type { Settings } from '../options.js'
import { idsOf } from './checkReferences.js'
import { findByIds } from './findByIds.js'

type Doc = Record<string, unknown>

/** Set by the system alone; those who may do anything (seed, import) may give it at creation. */
const ours = { create: () => false, update: () => false }

/** When the locale was first published. */
export function firstPublishedAtField(): DateField {
  return {
    name: 'firstPublishedAt',
    type: 'date',
    localized: true,
    admin: { hidden: true, disableBulkEdit: true },
    access: ours,
    hooks: {
      beforeChange: [
        ({ value, data, originalDoc }): unknown =>
          value ?? record(originalDoc).firstPublishedAt ?? (isPublishing(data) ? now() : null),
      ],
      beforeDuplicate: [() => null],
    },
  }
}

/**
 * What a translation was made from: `textHash` of the source locale's texts when this locale was
 * last published. Where the source has a newer draft, the hashes of both stand here, with a space
 * in between: the translator may have worked from either.
 */
export function translatedFromField(settings: Settings): TextField {
  return {
    name: 'translatedFrom',
    type: 'text',
    localized: true,
    admin: { hidden: true, disableBulkEdit: true },
    access: ours,
    hooks: { beforeChange: [noteSource(settings)], beforeDuplicate: [() => null] },
  }
}

function noteSource(settings: Settings): FieldHook {
  return async (hook): Promise<unknown> => {
    const { siblingDocWithLocales, collection, operation, req } = hook
    const [data, before] = [record(hook.data), record(hook.originalDoc)]
    const isMoved = Boolean(data.deletedAt) !== Boolean(before.deletedAt)
    if (!collection || !isPublishing(data) || isMoved) return hook.value
    const locale = sourceLocaleOf(data, settings)
    if (operation === 'create' || locale === req.locale) return null
    const { fields, slug } = collection
    const hashOf = (doc: Doc) => textHash({ doc: pickLocale({ doc, fields, locale }), fields })
    const live = await findByIds(req, { collection: slug, ids: idsOf(before.id) })
    const hashes = [...live, siblingDocWithLocales ?? {}].map(hashOf)
    return [...new Set(hashes)].join(' ')
  }
}

/** The locale that an entry was first written in. */
export function sourceLocaleOf(doc: Doc, settings: Settings): string {
  const known = settings.locales.find(({ code }) => code === doc.sourceLocale)
  return known?.code ?? settings.defaultLocale
}

function now(): string {
  return new Date().toISOString()
}
