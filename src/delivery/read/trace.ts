import { ENTRY_KEYS } from '../../entries/slugs.js'
import type { Edition, EditionType } from '../../editions/types.js'
import { FOREVER } from '../../entries/moments.js'

type Seen = Pick<Edition, 'uid' | 'type' | 'locale' | 'visibleUntil'>

/**
 * The dependencies of a response: the entries and lists that were read, and how long it stays
 * valid.
 */
export type Trace = {
  /** Public ids of what was read, with the type of each. */
  readonly entries: ReadonlyMap<string, EditionType>
  /** Types with a list that was read, or with a requested entry that does not exist. */
  readonly lists: ReadonlySet<EditionType>
  /** Locales of the entries read. */
  readonly locales: ReadonlySet<string>
  /** The first moment at which something read begins or ceases to be visible. */
  readonly until: string
  see: (edition: Seen) => void
  /** What was read says something about this entry, though nothing of its text. */
  touch: (entry: Pick<Edition, 'uid' | 'type'>) => void
  seeList: (type: EditionType) => void
  /** Something begins or ends at this moment. */
  turn: (moment: string) => void
}

export function createTrace(): Trace {
  const entries = new Map<string, EditionType>()
  const lists = new Set<EditionType>()
  const locales = new Set<string>()
  let until = FOREVER
  const turn = (moment: string) => {
    if (moment < until) until = moment
  }
  return {
    entries,
    lists,
    locales,
    get until() {
      return until
    },
    see: ({ uid, type, locale, visibleUntil }) => {
      entries.set(uid, type)
      if ((ENTRY_KEYS as readonly string[]).includes(type)) locales.add(locale)
      turn(visibleUntil)
    },
    touch: ({ uid, type }) => void entries.set(uid, type),
    seeList: (type) => void lists.add(type),
    turn,
  }
}
