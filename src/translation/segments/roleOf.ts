import type { RoleKind, SegmentRole } from './types.js'
import type { Unit } from './unitsOf.js'

/** What fields hold, by their names, the surest first. */
const BY_NAME: readonly (readonly [RegExp, RoleKind])[] = [
  [/^alt$|Alt$|altText/i, 'altText'],
  [/caption/i, 'caption'],
  [/button|cta|^linkText$|^linkLabel$/i, 'button'],
  [/^quote$|Quote$/, 'quote'],
  [/heading/i, 'heading'],
  [/^(title|name|headline)$|Title$/, 'title'],
]

/** What the text of a field is, as its name says it. */
export function roleOfField(name: string): SegmentRole {
  return { kind: BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? 'text' }
}

/** What a piece of a rich text is: that of the elements around it which says the most. */
export function roleOfUnit({ around }: Pick<Unit, 'around'>): SegmentRole {
  const own = around.at(-1)
  if (own?.type === 'heading') {
    const level = Number(String(own.tag).slice(1))
    return level > 0 ? { kind: 'heading', level } : { kind: 'heading' }
  }
  const types = around.map(({ type }) => type)
  if (types.includes('tablecell')) return { kind: 'cell' }
  if (own?.type === 'listitem') return { kind: 'listItem' }
  return { kind: types.includes('quote') ? 'quote' : 'paragraph' }
}
