import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'

import { PluginError } from '../../errors.js'
import { slugOf } from '../../entries/slugOf.js'
import { message } from '../../i18n/adminText.js'
import { type Change, changesSince } from '../../saving/changesSince.js'
import { findLatest, timeOf } from '../../entries/findLatest.js'
import { inLocale } from './localeState.js'
import type { EntryRequest, ReadEntry } from '../../access/readDocs.js'
import { type Difference, differences } from './valuesOf.js'

/** A field that is not what it was. */
export type FieldChange = {
  /** Of the field in the form, rows by number. */
  path: string
  label: string
  before: unknown
  after: unknown
}

/** The changes of an entry in one language since it was read. */
export type Changes = {
  /** The revision it has now. */
  revision: string
  fields: FieldChange[]
  /** The saves since, newest first, at most a hundred. */
  saves: Change[]
}

/**
 * The changes by others in one language of an entry since a revision, and their authors. Two
 * queries.
 *
 * @throws BAD_USER_INPUT for a locale or a revision that is none of this entry's
 */
export async function changesOf(args: EntryRequest & { entry: ReadEntry }): Promise<Changes> {
  const { req, settings, type, entry } = args
  const { id, fields, latest } = entry
  const collection = slugOf(settings, type)
  const locale = localeOf(args)
  const given = req.query.since
  const since = timeOf(given)
  const base = since && (await findLatest(req, { collection, id }, since))
  if (!base) {
    throw new PluginError(
      'BAD_USER_INPUT',
      message(req, 'panel.noRevision', { given: JSON.stringify(given ?? null) }),
    )
  }
  const [before, after] = [base, latest].map((doc) => inLocale({ doc, fields, locale }))
  return {
    revision: timeOf(latest.updatedAt),
    fields: differences(before ?? [], after ?? []).map((change) => toField(req, change)),
    saves: await changesSince(req, {
      ...{ collection, id, uid: String(latest.uid), locale },
      revision: since,
    }),
  }
}

function localeOf({ req, settings }: EntryRequest): string {
  const codes = settings.locales.map(({ code }) => code)
  const given = req.query.locale ?? settings.defaultLocale
  const locale = codes.find((code) => code === given)
  if (locale) return locale
  const said = { locales: codes.join(', '), given: typeof given === 'string' ? given : '?' }
  throw new PluginError('BAD_USER_INPUT', message(req, 'locale.unknown', said))
}

function toField({ i18n, t }: PayloadRequest, { before, after }: Difference): FieldChange {
  const { path, chain } = after ?? before ?? { path: '', chain: [] }
  const labels = chain.map(({ label, name }) => {
    const shown = label ? getTranslation(label, { ...i18n, t }) : name
    return typeof shown === 'string' ? shown : name
  })
  return {
    path,
    label: labels.join(' > '),
    before: before?.value ?? null,
    after: after?.value ?? null,
  }
}
