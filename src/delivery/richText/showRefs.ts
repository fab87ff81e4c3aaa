import type { EntryKey } from '../../entries/slugs.js'
import type { EditionType, Ref } from '../../editions/types.js'
import type { DeliveryContext } from '../context.js'
import type { Delivered } from '../read/chain.js'
import { one } from '../read/lookup.js'
import { showRef } from './showRef.js'
import type { PublicId, Resolve, Shown, ShownAs } from './types.js'

/**
 * What the refs of a text show. Rendering is synchronous, so it is done once before only to learn
 * which refs it asks for; they are then read together.
 *
 * @param render Renders the text with the function it is given.
 */
export async function shownIn(
  context: DeliveryContext,
  { of }: { of: Delivered<EntryKey> },
  render: (record: Resolve) => unknown,
): Promise<Resolve> {
  const wanted = new Map<string, { ref: string; as: ShownAs }>()
  render((ref, as) => {
    wanted.set(`${as} ${ref}`, { ref, as })
    return null
  })
  const shown = new Map<string, Shown | null>()
  await Promise.all(
    [...wanted].map(async ([key, { ref, as }]) => {
      shown.set(key, await showRef(context, { ...target(ref), as, of }))
    }),
  )
  return (ref, as) => shown.get(`${as} ${ref}`) ?? null
}

/** As the values of `EntryType`; uploads by the names that editors see. */
const PUBLIC_TYPES: Record<EditionType, string> = {
  programmes: 'PROGRAMME',
  themes: 'THEME',
  stories: 'STORY',
  testimonials: 'TESTIMONIAL',
  keyResults: 'KEY_RESULT',
  documents: 'DOCUMENT',
  media: 'MEDIA',
  files: 'FILE',
}

/** Public identities of the refs of a text, by the same two passes. */
export async function publicIdsIn(
  { reader }: DeliveryContext,
  { of }: { of: Delivered<EntryKey> },
  render: (record: PublicId) => unknown,
): Promise<PublicId> {
  const wanted = new Set<string>()
  render((ref) => {
    wanted.add(ref)
    return null
  })
  const ids = new Map<string, ReturnType<PublicId>>()
  await Promise.all(
    [...wanted].map(async (ref) => {
      const found = await one(reader, { ...target(ref), chain: of.chain })
      ids.set(ref, found && { type: PUBLIC_TYPES[found.edition.type], id: found.edition.uid })
    }),
  )
  return (ref) => ids.get(ref) ?? null
}

/** A ref of a rich text is one that `editions/richText.ts` wrote: `type:id`. */
export function target(ref: string): { type: EditionType; ref: Ref } {
  return { type: ref.slice(0, ref.indexOf(':')) as EditionType, ref: ref as Ref }
}
