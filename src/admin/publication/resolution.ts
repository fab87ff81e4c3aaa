import { onlyValue, withValue } from './placeValue.js'

/** Whose text stays. */
export type Side = 'theirs' | 'mine'
export type Choices = Readonly<Record<string, Side>>

type Data = Record<string, unknown>
type Conflict = { path: string; theirs: unknown; yours: unknown }

/** The form's data with their values where theirs were chosen. */
export function takeTheirs(data: Data, conflicts: readonly Conflict[], choices: Choices): Data {
  return conflicts
    .filter(({ path }) => choices[path] === 'theirs')
    .reduce((taken, { path, theirs }) => withValue(taken, path, theirs), data)
}

/** Whether the form's data contains theirs wherever the user chose theirs. */
export function isTaken(data: Data, conflicts: readonly Conflict[], choices: Choices): boolean {
  return JSON.stringify(takeTheirs(data, conflicts, choices)) === JSON.stringify(data)
}

/**
 * The fields to save over theirs, and nothing else, so that no other changes are undone; null if
 * theirs were chosen everywhere.
 *
 * @param current The entry as it is now, with theirs.
 * @param form The form's data; its lists go along where theirs have other rows.
 */
export function keepMine(
  { current, form }: { current: Data; form: Data },
  conflicts: readonly Conflict[],
  choices: Choices,
): Data | null {
  const mine = conflicts.filter(({ path }) => choices[path] === 'mine')
  if (mine.length === 0) return null
  return mine.reduce<Data>((kept, { path, theirs, yours }) => {
    const isThere = JSON.stringify(valueAt(current, path)) === JSON.stringify(theirs)
    const place = { ...(isThere ? current : form), ...kept }
    return merge(kept, onlyValue(place, path, yours))
  }, {})
}

function valueAt(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((place, name) => (Object(place) as Data)[name], data)
}

function merge(one: Data, other: Data): Data {
  const merged = { ...one }
  for (const [name, value] of Object.entries(other)) {
    const known = merged[name]
    merged[name] = isPlain(known) && isPlain(value) ? merge(known, value) : value
  }
  return merged
}

function isPlain(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('root' in value)
}
