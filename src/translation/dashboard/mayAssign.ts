import { may, mayEdit } from '../../access/may.js'
import type { Caller } from '../../access/roles.js'
import type { Settings } from '../../entries/settings.js'
import type { TranslationRow } from '../records/store.js'

/**
 * Whether the user can assign a translation to this owner. Users who can approve the locale can
 * assign it to anyone; users who can edit it can take work and give back their own. Pure.
 */
export function mayAssign(args: {
  caller: Caller
  /** The id of the account that asks. */
  id: string
  row: Pick<TranslationRow, 'entryType' | 'sourceLocale' | 'summary'>
  locale: string
  owner: string | null
  settings: Settings
}): boolean {
  const { caller, id, row, locale, owner, settings } = args
  const { entryType: collection, sourceLocale } = row
  const asked = { caller, collection, locale, sourceLocale, settings }
  if (may({ ...asked, action: 'approve' })) return true
  const isTheirs = owner === id || (owner === null && row.summary[locale]?.owner?.id === id)
  return isTheirs && mayEdit(asked)
}
