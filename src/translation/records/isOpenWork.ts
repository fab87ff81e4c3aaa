import type { TargetSummary } from './types.js'

/**
 * Whether a translation is requested and unassigned, so that any translator of the language can
 * take it.
 */
export function isOpenWork({
  request,
  owner,
  state,
}: Pick<TargetSummary, 'request' | 'owner' | 'state'>): boolean {
  return Boolean(request) && owner === null && state !== 'approved'
}
