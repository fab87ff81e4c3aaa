import { badUserInput } from '../badUserInput.js'

/** How many items of a list, and after which one. */
export type Slice = { first: number; after: string | null }

/** A part of a list as the API shows it. */
export type Page<T> = {
  items: { node: T; cursor: string }[]
  hasNextPage: boolean
  hasPreviousPage: boolean
  /** Counted only if requested. */
  totalCount: () => Promise<number>
}

export const MAX_FIRST = 100

/**
 * The arguments of a list, checked; null means the default.
 *
 * @throws BAD_USER_INPUT unless `first` is 1 to 100.
 */
export function sliceOf(
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
  defaultFirst: number,
): Slice {
  const wanted = first ?? defaultFirst
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > MAX_FIRST)
    throw badUserInput({
      argument: 'first',
      expected: `a whole number from 1 to ${MAX_FIRST}`,
      received: first,
    })
  return { first: wanted, after: after ?? null }
}

/** A page of nothing. */
export function emptyPage<T>(): Page<T> {
  return {
    items: [],
    hasNextPage: false,
    hasPreviousPage: false,
    totalCount: () => Promise.resolve(0),
  }
}
