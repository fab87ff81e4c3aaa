import { type CollectionKey, ENTRY_KEYS } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import {
  type Action,
  type Area,
  LOCALE_ACTIONS,
  type Reach,
  type Subject,
  type Target,
  TARGETS,
} from './rights.js'
import type { Caller } from './roles.js'

type Asked = {
  caller: Caller
  /** A collection by its key, or an area: `entries` means every collection of entries. */
  collection: CollectionKey | Area
  settings: Pick<Settings, 'locales' | 'rights'>
}

export type Question = Asked & {
  action: Action
  /** The locale it is about. None, or `all`: every configured locale. */
  locale?: string | null | undefined
  /** The locale the entry was first written in; not known: right in either case. */
  sourceLocale?: string | null | undefined
  /** It is about the caller's own record. @default false */
  own?: boolean
}

/**
 * Whether the caller can do this. Pure; the only function that reads the table of rights.
 *
 * Submitting or restoring a text also requires the right to edit it.
 *
 * @example
 * may({ caller, collection: 'stories', action: 'publish', locale: 'es', settings })
 */
export function may(question: Question): boolean {
  const { action, locale, sourceLocale } = question
  if (!reaches(question)) return false
  if (action === 'submit' || action === 'restore') return mayEdit(question)
  if (isOne(locale) && isOne(sourceLocale)) {
    if (action === 'editSource') return locale === sourceLocale
    if (action === 'editTranslation') return locale !== sourceLocale
  }
  return true
}

/** Whether the caller can edit the texts of a locale, source or translation. */
export function mayEdit(question: Omit<Question, 'action'>): boolean {
  const { locale, sourceLocale } = question
  if (isOne(locale) && isOne(sourceLocale)) {
    const action = locale === sourceLocale ? 'editSource' : 'editTranslation'
    return may({ ...question, action })
  }
  return (['editSource', 'editTranslation'] as const).every((action) =>
    reaches({ ...question, action }),
  )
}

/**
 * The reach of a right of the caller. Of several collections the lowest reach counts, of several
 * scopes the highest.
 */
export function reachOf({ caller, collection, action, settings }: Asked & { action: Action }) {
  const reaches = targetsOf(collection).map((target) =>
    subjectsOf(caller)
      .map((subject) => settings.rights[subject][target][action] ?? 'none')
      .reduce(wider, 'none'),
  )
  return reaches.length === 0 ? 'none' : reaches.reduce(narrower)
}

function reaches(question: Question): boolean {
  const { caller, action, locale, settings, own = false } = question
  const known = settings.locales.map(({ code }) => code)
  if (isOne(locale) && !known.includes(locale)) return false
  switch (reachOf(question)) {
    case 'all':
      return true
    case 'self':
      return own
    case 'locales': {
      if (!LOCALE_ACTIONS.includes(action)) return false
      const asked = isOne(locale) ? [locale] : known
      return asked.every((code) => caller.locales.includes(code))
    }
    case 'none':
      return false
  }
}

function isOne(locale: string | null | undefined): locale is string {
  return Boolean(locale) && locale !== 'all' && locale !== '*'
}

/**
 * A client has the rights of all its scopes; an account without a role has those of an anonymous
 * caller.
 */
function subjectsOf({ role, scopes }: Caller): Subject[] {
  if (role === null) return ['anonymous']
  if (role !== 'apiClient') return [role]
  return [
    'anonymous',
    ...scopes.map((scope) => (scope === 'read' ? 'clientRead' : 'clientPreview')),
  ]
}

/** None for collections outside the table, such as derived rows. */
function targetsOf(collection: CollectionKey | Area): readonly Target[] {
  if (collection === 'entries') return ENTRY_KEYS
  return TARGETS.filter((target) => target === collection)
}

const ORDER: readonly Reach[] = ['none', 'self', 'locales', 'all']

function wider(one: Reach, other: Reach): Reach {
  return ORDER.indexOf(one) < ORDER.indexOf(other) ? other : one
}

function narrower(one: Reach, other: Reach): Reach {
  return ORDER.indexOf(one) < ORDER.indexOf(other) ? one : other
}
