import type { PayloadRequest } from 'payload'

import type { EntryKey } from '../../entries/slugs.js'
import { may, mayEdit } from '../../access/may.js'
import { callerOf } from '../../access/roles.js'
import type { Settings } from '../../entries/settings.js'

const ACTIONS = ['submit', 'approve', 'publish', 'unpublish', 'schedule', 'restore'] as const

/** The actions that the panel offers the user in one language of an entry. */
export type PanelRights = Readonly<Record<'edit' | (typeof ACTIONS)[number], boolean>>

export const NO_RIGHTS: PanelRights = {
  edit: false,
  submit: false,
  approve: false,
  publish: false,
  unpublish: false,
  schedule: false,
  restore: false,
}

/** The account's rights in one language of an entry, regardless of its state. */
export function rightsIn({
  req,
  settings,
  ...asked
}: {
  req: Pick<PayloadRequest, 'user'>
  type: EntryKey
  locale: string
  sourceLocale: string
  settings: Settings
}): PanelRights {
  const { type: collection, locale, sourceLocale } = asked
  const question = {
    caller: callerOf(req.user, settings),
    collection,
    locale,
    sourceLocale,
    settings,
  }
  return ACTIONS.reduce<PanelRights>(
    (rights, action) => ({ ...rights, [action]: may({ ...question, action }) }),
    { ...NO_RIGHTS, edit: mayEdit(question) },
  )
}
