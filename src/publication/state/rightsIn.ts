import { callerOf, isEditor, mayPublishLocale, mayWriteLocale } from '../../access/roles.js'
import type { PayloadRequest } from 'payload'

import type { Settings } from '../../options.js'

/** What the panel offers somebody in one language of an entry. */
export type PanelRights = {
  edit: boolean
  submit: boolean
  approve: boolean
  publish: boolean
  unpublish: boolean
  schedule: boolean
  restore: boolean
}

export const NO_RIGHTS: PanelRights = {
  edit: false,
  submit: false,
  approve: false,
  publish: false,
  unpublish: false,
  schedule: false,
  restore: false,
}

/** What the account may do in this language of an entry, whatever state that is in. */
export function rightsIn({
  req,
  locale,
  settings,
}: {
  req: Pick<PayloadRequest, 'user'>
  locale: string
  settings: Settings
}): PanelRights {
  const caller = callerOf(req.user, settings)
  const edit = mayWriteLocale(caller, locale)
  const publish = mayPublishLocale(caller, locale)
  return {
    edit,
    submit: edit,
    approve: publish,
    publish,
    unpublish: publish,
    schedule: publish,
    restore: isEditor(caller.role),
  }
}
