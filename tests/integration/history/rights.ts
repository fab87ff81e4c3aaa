import type { Locale, ModelEntry } from './model.js'

/** Who acts; `server` is the server's own code, which no right binds. */
export type Actor = {
  role: 'server' | 'admin' | 'editor' | 'reviewer' | 'translator' | 'viewer'
  locales: readonly Locale[]
}

export const ACTORS: readonly Actor[] = [
  { role: 'server', locales: [] },
  { role: 'admin', locales: [] },
  { role: 'editor', locales: [] },
  { role: 'reviewer', locales: ['es', 'en'] },
  { role: 'reviewer', locales: ['fr'] },
  { role: 'translator', locales: ['es', 'en'] },
  { role: 'viewer', locales: [] },
]

/** Acts on what all locales share, or on the whole entry, and acts on one locale. */
export type Deed =
  | 'create'
  | 'shared'
  | 'trash'
  | 'delete'
  | 'edit'
  | 'publish'
  | 'unpublish'
  | 'schedule'
  | 'restore'

/** Who may do what, said again and apart from the table of rights. */
export function mayDo(
  { role, locales }: Actor,
  deed: Deed,
  { entry, locale }: { entry?: ModelEntry; locale?: Locale } = {},
): boolean {
  if (role === 'server' || role === 'admin') return true
  if (role === 'editor') return deed !== 'delete'
  if (role === 'viewer' || entry?.trashed || !locale || !locales.includes(locale)) return false
  if (role === 'translator') {
    return (deed === 'edit' || deed === 'restore') && locale !== entry?.source
  }
  return ['edit', 'publish', 'unpublish', 'schedule', 'restore'].includes(deed)
}
