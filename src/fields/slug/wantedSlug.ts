import { slugify } from './slugify.js'

type SlugState = {
  /** What the save brings; Payload fills in the stored slug where it brings none. */
  given: string | null
  /** What is stored in this locale. */
  stored: string | null
  title: string | null
  storedTitle: string | null
  /** The locale was published at least once, so its address may be known outside. */
  wasPublished: boolean
  /** BCP 47 tag of the locale. */
  tag: string
  /** What stands for a title that holds no letter or digit of ours. */
  fallback: string
}

/**
 * The slug that a save asks for, before it is made unique: one given by hand is kept, written as
 * an address; a published one stays; else it follows the title. Null while there is no title.
 */
export function wantedSlug(state: SlugState): string | null {
  const { given, stored, title, storedTitle, wasPublished, tag, fallback } = state
  if (given && given !== stored) return slugify(given, tag) || fallback
  if (stored && (wasPublished || (given && !follows(stored, storedTitle, tag)))) return stored
  if (!title) return stored
  const fromTitle = slugify(title, tag) || fallback
  // The number that made it unique stays, or the address would change at every save.
  return stored && withoutNumber(stored) === fromTitle ? stored : fromTitle
}

/** The slug was made from that title, not written by hand. */
function follows(slug: string, title: string | null, tag: string): boolean {
  if (!title) return true
  const made = slugify(title, tag)
  return made === '' || slug === made || withoutNumber(slug) === made
}

function withoutNumber(slug: string): string {
  return slug.replace(/-\d+$/, '')
}
