import type { DependencyRef } from './source.js'

/** Goes up when the same entry makes other editions than before; all are then made again. */
export const FORMAT = 1

/** When each document that an entry rests on last changed; null when it is gone. */
export type Times = ReadonlyMap<DependencyRef, string | null>

/**
 * What an edition was made from: `FORMAT:updatedAt`, then `;ref@updatedAt` for each document that
 * the entry rests on.
 */
export function revisionOf(updatedAt: string, dependencies: Times): string {
  const rest = [...dependencies].map(([ref, time]) => `;${ref}@${time ?? 'gone'}`).sort()
  return `${FORMAT}:${updatedAt}${rest.join('')}`
}

/**
 * Whether an edition with this revision is still up to date.
 *
 * @param timeOf When a document last changed; null when it is gone.
 */
export function isCurrent(
  revision: string,
  { updatedAt, timeOf }: { updatedAt: string; timeOf: (ref: DependencyRef) => string | null },
): boolean {
  const refs = revision.split(';').slice(1)
  // Written by `revisionOf`, so each part begins with a ref.
  const times = refs.map((part) => part.slice(0, part.indexOf('@')) as DependencyRef)
  return revision === revisionOf(updatedAt, new Map(times.map((ref) => [ref, timeOf(ref)])))
}
