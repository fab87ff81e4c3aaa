import type { SegmentView } from '../../translation/api/types.js'

/** Whether a link leads elsewhere in the source than before, and elsewhere again in the translation. */
export function hasMovedCode({ codes }: Pick<SegmentView, 'codes'>): boolean {
  return Object.values(codes).some(({ before, here }) => before !== undefined && here !== undefined)
}
