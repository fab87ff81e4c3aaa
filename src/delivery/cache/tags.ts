import type { Change } from '../../editions/changes.js'
import type { EditionType } from '../../editions/types.js'
import type { Trace } from '../read/trace.js'

/** The tags of an answer: one for each entry and upload that was read, one for each list. */
export function traceTags({ entries, lists }: Pick<Trace, 'entries' | 'lists'>): string[] {
  return [...[...lists].map(listTag), ...[...entries.keys()].map(entryTag)]
}

/** The tags of answers that a change makes untrue. */
export function tagsOf({ type, uid }: Change): string[] {
  return uid === null ? [listTag(type)] : [listTag(type), entryTag(uid)]
}

/** As `tagsOf`, and the tag of answers of very many entries. */
export function changeTags(change: Change & { uid: string }): string[] {
  return [...tagsOf(change), anyTag(change.type)]
}

export function listTag(type: EditionType): string {
  return `list-${kebab(type)}`
}

export function entryTag(uid: string): string {
  return `entry-${uid}`
}

/** Of answers with very many entries, in place of their own tags. */
export function anyTag(type: EditionType): string {
  return `all-${kebab(type)}`
}

function kebab(type: EditionType): string {
  return type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
