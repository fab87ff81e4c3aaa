import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { localeParameter } from '../../entries/localeParameter.js'
import type { Settings } from '../../entries/settings.js'
import { slugOf } from '../../entries/slugOf.js'
import { wrongField } from '../../entries/wrongField.js'
import type { TextKey } from '../../i18n/en.js'
import { type FieldProblem, readFields } from '../../schema/readFields.js'
import { said } from '../../schema/said.js'
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

const NO_REVISION = { field: 'since', expected: 'panel.noRevision' } as const

/** The parameters of the address. */
export function changesQuery(settings: Pick<Settings, 'locales' | 'defaultLocale'>) {
  return z.object({
    locale: localeParameter(settings, 'The language.').default(settings.defaultLocale),
    since: said(
      z.string().transform((given, ctx) => {
        const time = timeOf(given)
        if (time === '') ctx.addIssue({ code: 'custom' })
        return time
      }),
      {
        meaning: 'The revision that the caller has read (`updatedAt`).',
        text: { key: NO_REVISION.expected },
      },
    ),
  })
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
  const read = readFields<TextKey, ReturnType<typeof changesQuery>>(
    changesQuery(settings),
    req.query,
  )
  if ('problem' in read) throw refused(req, read.problem)
  const { since, locale } = read.fields
  const base = await findLatest(req, { collection, id }, since)
  if (!base) throw refused(req, { ...NO_REVISION, given: req.query.since })
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

/** What is no revision is shown as JSON, in which nothing is not the text of that name. */
function refused(req: PayloadRequest, problem: FieldProblem<TextKey>) {
  const { expected, given = null, vars } = problem
  const isRevision = expected === NO_REVISION.expected
  return wrongField(req, {
    ...problem,
    vars: isRevision ? { given: JSON.stringify(given) } : { ...vars },
  })
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
