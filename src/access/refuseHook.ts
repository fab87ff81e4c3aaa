import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import type { EntryKey } from '../entries/slugs.js'
import { asObject } from '../entries/read.js'
import { PluginError } from '../errors.js'
import { slugOf } from '../entries/slugOf.js'
import type { TextKey } from '../i18n/en.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { may, mayEdit } from './may.js'
import { localeOf, type SaveArgs } from './operation.js'
import { refuseRestore } from './refuseRestore.js'
import { type Caller, callerOf } from './roles.js'

/** Who asks, and in which collection. */
export type Asked = { caller: Caller; collection: EntryKey; settings: Settings }

/**
 * Refuses what Payload's access functions are not told about: the flags that publish or unpublish
 * other locales than the request's, a save that would unpublish, copies, the restoring of a
 * version, which rewrites every locale, and deletion for good, which passes the trash by. One query
 * if a user who cannot unpublish saves a draft into the live document.
 *
 * @throws NOT_ALLOWED with the reason, in the language of the person's admin.
 */
export function refuseHook(
  settings: Settings,
  collection: EntryKey,
): CollectionBeforeOperationHook {
  return async ({ args: given, operation, overrideAccess, req }) => {
    if (overrideAccess || !req.user) return
    const args = given as SaveArgs // whose every field is optional
    const asked: Asked = { caller: callerOf(req.user, settings), collection, settings }
    if (operation === 'restoreVersion') return refuseRestore({ args, asked, req })
    const reason =
      operation === 'delete' || operation === 'deleteByID'
        ? reasonNotToDelete(asked)
        : await reasonNotToSave({ args, asked, operation, req })
    if (reason) throw new PluginError('NOT_ALLOWED', message(req, reason))
  }
}

/** Access refuses users who cannot even use the trash. */
function reasonNotToDelete(asked: Asked): TextKey | null {
  const isTrashOnly = !may({ ...asked, action: 'delete' }) && may({ ...asked, action: 'trash' })
  return isTrashOnly ? 'access.deleteForGood' : null
}

async function reasonNotToSave(save: {
  args: SaveArgs
  asked: Asked
  operation: string
  req: PayloadRequest
}): Promise<TextKey | null> {
  const { args, asked, operation, req } = save
  if (!['create', 'update', 'updateByID'].includes(operation)) return null
  if (args.duplicateFromID !== undefined && !mayCopy({ args, asked })) return 'access.copy'

  const { publishSpecificLocale: one } = args
  const publishes = [
    ...(args.publishAllLocales ? ['all'] : []),
    ...(typeof one === 'string' && one !== '' ? [one] : []),
  ]
  if (!publishes.every((locale) => may({ ...asked, action: 'publish', locale })))
    return 'access.publishOthers'
  if (args.unpublishAllLocales && !may({ ...asked, action: 'unpublish' }))
    return 'access.publishOthers'
  return (await unpublishesWithoutRight({ args, asked, req })) ? 'access.unpublish' : null
}

/** A copy holds the texts of every locale, or of those selected. */
function mayCopy({ args, asked }: { args: SaveArgs; asked: Asked }): boolean {
  const { selectedLocales: selected } = args
  const locales: unknown[] = Array.isArray(selected) && selected.length > 0 ? selected : ['all']
  return locales.every(
    (locale) =>
      typeof locale === 'string' &&
      may({ ...asked, action: 'create', locale }) &&
      mayEdit({ ...asked, locale }),
  )
}

/** A draft saved without `draft` takes the locale's published text away. */
async function unpublishesWithoutRight(save: {
  args: SaveArgs
  asked: Asked
  req: PayloadRequest
}): Promise<boolean> {
  const { args, asked, req } = save
  if (args.id === undefined || args.draft || args.data?._status !== 'draft') return false
  const locale = localeOf(args, req)
  if (locale === null || may({ ...asked, action: 'unpublish', locale })) return false
  const live = await req.payload.db.findOne<Record<string, unknown> & { id: number | string }>({
    collection: slugOf(asked.settings, asked.collection),
    where: { id: { equals: args.id } },
    req,
  })
  return asObject(live?._status)[locale] === 'published'
}
