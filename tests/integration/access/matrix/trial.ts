import type { Id } from '../../../helpers/entries.js'
import type { Wish } from './doors.js'
import type { State } from './state.js'
import type { Deed, Place } from './statement.js'

type Held = NonNullable<State>

/** What a trial begins with. */
export type Start = { id: Id; version: Id; n: number; before: Held }
/** What it ends with; `after` is null when the entry is gone. */
export type End = Start & { after: State; answered: boolean; made: number }

/** One operation on an entry in a known state, and everything that it would do. */
export type Trial = {
  name: string
  entry: 'french' | 'english'
  place: Place
  /** Of every language, when it begins. @default any */
  status: 'draft' | 'published' | 'any'
  trashed?: boolean
  /** The draft of its place has another text than the first version, when it begins. */
  edited?: boolean
  wish: (start: Start) => Wish
  /** All that the operation would do, and which of it has been done. */
  deeds: Deed[]
  done: (end: End) => boolean[]
  /** It touches no other language than that of its place. */
  single?: boolean
  /** It would make an entry, or a schedule. */
  makes?: 'entry' | 'schedule'
  /** Refused to everybody, whatever their rights: drafts would be lost. */
  never?: boolean
}

/** A trial, but for what is the same in many. */
export type Sketch = Omit<Trial, 'entry' | 'place' | 'status'> & Partial<Trial>

/** A text that no other attempt writes. */
export const words = (n: number) => `words ${n}`
