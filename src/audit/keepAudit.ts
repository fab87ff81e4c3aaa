import type { CollectionConfig } from 'payload'

import { type CollectionKey, ENTRY_KEYS } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { logDelete, noteTitle } from './logDeletes.js'
import { logEntry, noteStatuses } from './logEntries.js'
import { DECIDE, logOther, notePassword } from './logOthers.js'
import { signInHooks } from './logSignIns.js'
import { noteOperation } from './operations.js'

type Hooks = NonNullable<CollectionConfig['hooks']>

/**
 * Adds to each collection the hooks that tell the audit log what was done: to entries, uploads,
 * consents, accounts, API clients and glossary terms, through any API, by whomever. Derived and internal
 * collections are left alone.
 *
 * What notes something runs last before a change, when everything is decided; what writes runs
 * first after it, so that one of the other hooks that fails cannot keep a change out of the log
 * where there are no transactions. With them, both are undone together.
 */
export function keepAudit(collections: CollectionConfig[], settings: Settings): CollectionConfig[] {
  if (!settings.enabled) return collections
  const keys = new Map(Object.entries(settings.slugs).map(([key, slug]) => [slug, key]))
  return collections.map((collection) => {
    const hooks = hooksOf(keys.get(collection.slug) as CollectionKey | undefined, settings)
    return hooks ? { ...collection, hooks: around(collection.hooks ?? {}, hooks) } : collection
  })
}

/** Null for a collection of which nothing is logged. */
function hooksOf(key: CollectionKey | undefined, settings: Settings): Hooks | null {
  const deletes = key && {
    beforeDelete: [noteTitle(key, settings)],
    afterDelete: [logDelete(key)],
  }
  const entry = ENTRY_KEYS.find((known) => known === key)
  if (entry) {
    return {
      ...deletes,
      beforeOperation: [noteOperation],
      beforeChange: [noteStatuses(entry, settings)],
      afterChange: [logEntry(entry, settings)],
    }
  }
  const decide = key && DECIDE[key]
  if (!decide) return null
  const signIns = key === 'users' ? signInHooks(settings) : null
  return {
    ...deletes,
    ...signIns,
    beforeOperation: [noteOperation, ...(signIns?.beforeOperation ?? [])],
    beforeChange: [notePassword],
    afterChange: [logOther({ key, decide, settings })],
  }
}

function around(own: Hooks, ours: Hooks): Hooks {
  return {
    ...own,
    beforeOperation: [...(own.beforeOperation ?? []), ...(ours.beforeOperation ?? [])],
    beforeChange: [...(own.beforeChange ?? []), ...(ours.beforeChange ?? [])],
    beforeDelete: [...(own.beforeDelete ?? []), ...(ours.beforeDelete ?? [])],
    afterChange: [...(ours.afterChange ?? []), ...(own.afterChange ?? [])],
    afterDelete: [...(ours.afterDelete ?? []), ...(own.afterDelete ?? [])],
    afterLogin: [...(own.afterLogin ?? []), ...(ours.afterLogin ?? [])],
    afterLogout: [...(own.afterLogout ?? []), ...(ours.afterLogout ?? [])],
    afterForgotPassword: [...(own.afterForgotPassword ?? []), ...(ours.afterForgotPassword ?? [])],
  }
}
