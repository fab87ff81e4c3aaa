import { REQUEST } from '../../entries/limits.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { Opened } from './openTranslation.js'
import type { WantedSegment } from './readSave.js'

/**
 * Refuses a comment on a segment that has as many as it may have: they are kept with the entry and
 * sent with it.
 *
 * @throws BAD_USER_INPUT
 */
export function refuseComments(
  { store, target }: Opened,
  wanted: readonly Pick<WantedSegment, 'id' | 'comment'>[],
): void {
  const most = REQUEST.comments
  const full = wanted.find(({ id, comment }) => {
    return comment !== undefined && (target.comments[id]?.length ?? 0) >= most
  })
  if (!full) return
  const said = message(store.req, 'translating.comments', { id: full.id, most })
  throw new PluginError('BAD_USER_INPUT', said)
}
