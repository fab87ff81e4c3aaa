import { ENTRY_KEYS, type EntryKey } from '../entries/slugs.js'
import { ROLES } from './roles.js'

/** The actions; the docs page describes each. */
export const ACTIONS = [
  'readPublished',
  'readDraft',
  'create',
  'editSource',
  'editTranslation',
  'editShared',
  'submit',
  'approve',
  'publish',
  'unpublish',
  'schedule',
  'restore',
  'trash',
  'delete',
  'manage',
] as const
export type Action = (typeof ACTIONS)[number]

/** The reach of a right: everything, the account's locales, the own account, or nothing. */
export const REACHES = ['all', 'locales', 'self', 'none'] as const
export type Reach = (typeof REACHES)[number]

/** The subjects of rights: users by role, API clients by scope, and anonymous callers. */
export const SUBJECTS = [...ROLES, 'clientRead', 'clientPreview', 'anonymous'] as const
export type Subject = (typeof SUBJECTS)[number]

/** What the table has rows for. `entries` are all collections of entries, `system` is jobs. */
export const AREAS = [
  'entries',
  'media',
  'files',
  'consents',
  'users',
  'apiClients',
  'auditEvents',
  'system',
] as const
export type Area = (typeof AREAS)[number]

/** The areas of a right; as an area, each entry collection counts separately. */
export const TARGETS = [...ENTRY_KEYS, ...AREAS.filter((area) => area !== 'entries')] as const
export type Target = EntryKey | Exclude<Area, 'entries'>

/** The actions that exist in an area. */
export const AREA_ACTIONS: Readonly<Record<Area, readonly Action[]>> = {
  entries: ACTIONS.filter((action) => action !== 'manage'),
  media: ['readPublished', 'readDraft', 'create', 'editShared', 'delete'],
  files: ['readPublished', 'readDraft', 'create', 'editShared', 'delete'],
  consents: ['manage'],
  users: ['manage'],
  apiClients: ['manage'],
  auditEvents: ['manage'],
  system: ['manage'],
}

/** The actions that are checked per locale, so their reach can be `locales`. */
export const LOCALE_ACTIONS: readonly Action[] = [
  'create',
  'editSource',
  'editTranslation',
  'submit',
  'approve',
  'publish',
  'unpublish',
  'schedule',
  'restore',
]

/** Rights in one area; actions that are not listed are `none`. */
export type Row = Readonly<Partial<Record<Action, Reach>>>

const PUBLIC: Row = { readPublished: 'all' }
const READER: Row = { ...PUBLIC, readDraft: 'all' }
const EDITOR: Row = {
  ...READER,
  create: 'all',
  editSource: 'all',
  editTranslation: 'all',
  editShared: 'all',
  submit: 'all',
  approve: 'all',
  publish: 'all',
  unpublish: 'all',
  schedule: 'all',
  restore: 'all',
  trash: 'all',
}
const REVIEWER: Row = {
  ...READER,
  editSource: 'locales',
  editTranslation: 'locales',
  submit: 'locales',
  approve: 'locales',
  publish: 'locales',
  unpublish: 'locales',
  schedule: 'locales',
  restore: 'locales',
}
const TRANSLATOR: Row = {
  ...READER,
  editTranslation: 'locales',
  submit: 'locales',
  restore: 'locales',
}
const LIBRARIAN: Row = { ...READER, create: 'all', editShared: 'all', delete: 'all' }
const MANAGER: Row = { manage: 'all' }
const OWN: Row = { manage: 'self' }
const NOTHING: Row = {}

const NO_OFFICE = {
  consents: NOTHING,
  users: NOTHING,
  apiClients: NOTHING,
  auditEvents: NOTHING,
  system: NOTHING,
}
const READS = { media: READER, files: READER }
const PERSON = { ...NO_OFFICE, ...READS, users: OWN }

/**
 * The one table of rights, unless the host changes it (`PluginOptions.rights`). Access functions,
 * hooks, the admin's menu and `docs/reference/rights.md` all come from it.
 */
export const RIGHTS: Readonly<Record<Subject, Readonly<Record<Area, Row>>>> = {
  admin: {
    entries: { ...EDITOR, delete: 'all' },
    media: LIBRARIAN,
    files: LIBRARIAN,
    consents: MANAGER,
    users: MANAGER,
    apiClients: MANAGER,
    auditEvents: MANAGER,
    system: MANAGER,
  },
  editor: { ...PERSON, entries: EDITOR, media: LIBRARIAN, files: LIBRARIAN, consents: MANAGER },
  reviewer: { ...PERSON, entries: REVIEWER },
  translator: { ...PERSON, entries: TRANSLATOR },
  viewer: { ...PERSON, entries: READER },
  clientRead: { ...NO_OFFICE, entries: PUBLIC, media: PUBLIC, files: PUBLIC },
  clientPreview: { ...NO_OFFICE, ...READS, entries: READER },
  anonymous: { ...NO_OFFICE, entries: PUBLIC, media: PUBLIC, files: PUBLIC },
}

/** The table as it holds in one app, with the host's changes. */
export type Rights = Readonly<Record<Subject, Readonly<Record<Target, Row>>>>

/** Changes of the table, by subject, area (or one collection of entries) and action. */
export type RightsOptions = Partial<
  Record<Subject, Partial<Record<Area | EntryKey, Partial<Record<Action, Reach>>>>>
>
