import type { Where } from 'payload'

import type { EntryKey } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { may, mayEdit } from './may.js'
import type { Caller } from './roles.js'

type Data = { _status?: unknown; deletedAt?: unknown; sourceLocale?: unknown }

export type EntryQuestion = {
  caller: Caller
  collection: EntryKey
  settings: Settings
  /** The request's; null or `all` names no one locale, and nothing is written in several. */
  locale: string | null | undefined
  /** The data to save; undefined if access is only queried. */
  data: Data | undefined
}

/** Data that changes no text and no shared value: status, trash, and what Payload adds itself. */
const OTHER_THAN_CONTENT = new Set(['id', '_status', 'deletedAt', 'createdAt', 'updatedAt'])

/**
 * Whether an entry can be saved; a constraint on the stored entry if that depends on its source
 * locale or on the trash. Pure.
 *
 * Whether `_status: 'draft'` would unpublish depends on the live document, which `refuseHook` asks.
 */
export function updateRule(question: EntryQuestion): boolean | Where {
  const { locale, data } = question
  if (!isOneLocale(locale)) return false
  const has = (action: 'publish' | 'unpublish' | 'trash') => may({ ...question, action })
  const publishes = data?._status === 'published'
  if (publishes && !has('publish')) return false
  if (data?.deletedAt && !has('trash')) return false

  const limits: Where[] = []
  if (!has('trash')) limits.push({ deletedAt: { exists: false } })
  const isMove = data?.deletedAt !== undefined && has('trash')
  const isStatus = publishes || (data?._status === 'draft' && has('unpublish'))
  if (hasContent(data) || (!isMove && !isStatus)) {
    const texts = textRule(question)
    if (texts === false) return false
    if (texts !== true) limits.push(texts)
  }
  if (limits.length === 0) return true
  return limits.length === 1 && limits[0] ? limits[0] : { and: limits }
}

/** Whether an entry can be created with texts in the request's locale. Pure. */
export function createRule(question: EntryQuestion): boolean {
  const { locale, data } = question
  if (!isOneLocale(locale)) return false
  if (data?._status === 'published' && !may({ ...question, action: 'publish' })) return false
  const sourceLocale = typeof data?.sourceLocale === 'string' ? data.sourceLocale : locale
  return (
    [locale, sourceLocale].every((code) => may({ ...question, action: 'create', locale: code })) &&
    mayEdit({ ...question, sourceLocale })
  )
}

/**
 * Whether an entry can be moved to the trash (data with `deletedAt`) or permanently deleted. Pure.
 */
export function deleteRule({ data, ...question }: EntryQuestion): boolean {
  const has = (action: 'trash' | 'delete') => may({ ...question, locale: null, action })
  if (data?.deletedAt) return has('trash')
  // Deletion itself asks without data, as the admin's list does before it offers the trash: who
  // may do that alone passes here, and is kept from deleting by `refuseHook`.
  return has('delete') || (data === undefined && has('trash'))
}

/** The texts of this locale, in entries where they are the source, a translation, or either. */
function textRule(question: EntryQuestion): boolean | Where {
  const { locale } = question
  const source = may({ ...question, action: 'editSource' })
  const translation = may({ ...question, action: 'editTranslation' })
  if (source && translation) return true
  if (source) return { sourceLocale: { equals: locale } }
  if (translation) return { sourceLocale: { not_equals: locale } }
  return false
}

function hasContent(data: Data | undefined): boolean {
  return Object.keys(data ?? {}).some((name) => !OTHER_THAN_CONTENT.has(name))
}

function isOneLocale(locale: string | null | undefined): boolean {
  return Boolean(locale) && locale !== 'all' && locale !== '*'
}
