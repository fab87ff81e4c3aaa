import { entryTag, listTag } from '../../feed/tags.js'
import type { Trace } from '../read/trace.js'

/** The tags of an answer: one for each entry and upload that was read, one for each list. */
export function traceTags({ entries, lists }: Pick<Trace, 'entries' | 'lists'>): string[] {
  return [...[...lists].map(listTag), ...[...entries.keys()].map(entryTag)]
}
