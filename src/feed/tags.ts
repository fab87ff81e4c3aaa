import type { Change } from '../editions/changes.js'
import type { EditionType } from '../editions/types.js'

/** The tags of answers that a change makes untrue. */
export function tagsOf({ type, uid }: Change): string[] {
  return uid === null ? [listTag(type)] : [listTag(type), entryTag(uid)]
}

/** As `tagsOf`, and the tag of answers of very many entries. */
export function changeTags(change: Change): string[] {
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
