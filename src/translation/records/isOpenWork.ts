import type { TargetSummary } from './types.js'

/** Whether a translation has been asked for and is nobody's yet: any of its translators may take it. */
export function isOpenWork({
  request,
  owner,
  state,
}: Pick<TargetSummary, 'request' | 'owner' | 'state'>): boolean {
  return Boolean(request) && owner === null && state !== 'approved'
}
