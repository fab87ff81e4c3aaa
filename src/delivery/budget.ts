import type { GraphQLError } from 'graphql'
import { setImmediate } from 'node:timers/promises'

import { queryError } from './queryErrors.js'

/** How long all operations together hold the process, milliseconds. */
const MOST_AT_ONCE = 10

/** What one operation may cost while it runs; all its parts share it. */
export type Budget = {
  /** Rows that may still be read. */
  readonly rowsLeft: number
  /** Why the operation was stopped; null: it was not. Everything that it still asks for fails. */
  readonly refusal: GraphQLError | null
  /**
   * Counts rows that were read, or work that costs as much.
   *
   * @throws QUERY_READS_TOO_MUCH when there are more than may be
   */
  spend: (rows: number) => void
  /**
   * Counts characters of the answer.
   *
   * @throws QUERY_ANSWERS_TOO_MUCH when there are more than may be
   */
  write: (characters: number) => void
  /** @throws QUERY_TOO_SLOW when the time is over, or what the operation was stopped for */
  check: () => void
  /**
   * Waits for its place among other requests: SQLite answers at once, so an operation of many reads
   * would hold the process until it is done.
   *
   * @throws as `check`
   */
  giveWay: () => Promise<void>
  /** Does the operation; whatever it waits for, the refusal comes when the time is over. */
  within: <T>(run: () => Promise<T> | T) => Promise<T>
}

export type BudgetLimits = { maxRows: number; maxCharacters: number; maxMilliseconds: number }

/** For a reader where there is no API. */
export const NO_LIMITS: BudgetLimits = {
  maxRows: Infinity,
  maxCharacters: Infinity,
  maxMilliseconds: 2 ** 31 - 1,
}

/** Of all operations, so that many of them do not hold the process longer than one. */
const giveWay = pauses()

export function createBudget({ maxRows, maxCharacters, maxMilliseconds }: BudgetLimits): Budget {
  let began = performance.now()
  const used = { rows: 0, characters: 0 }
  let refusal: GraphQLError | null = null
  const refuse = (error: GraphQLError): never => {
    throw (refusal ??= error)
  }
  const check = () => {
    if (refusal) throw refusal
    const milliseconds = Math.round(performance.now() - began)
    if (milliseconds >= maxMilliseconds) refuse(tooSlow(maxMilliseconds, milliseconds))
  }
  return {
    get rowsLeft() {
      return Math.max(0, maxRows - used.rows)
    },
    get refusal() {
      return refusal
    },
    spend: (more) => {
      check()
      used.rows += Math.ceil(more)
      if (used.rows > maxRows) refuse(tooMuch(maxRows, used.rows))
    },
    write: (more) => {
      used.characters += more
      if (used.characters > maxCharacters) refuse(tooLong(maxCharacters))
    },
    check,
    giveWay: async () => {
      await giveWay()
      check()
    },
    within: (run) => {
      // What came before it is bounded by the limits on the document.
      began = performance.now()
      const stop = () => (refusal ??= tooSlow(maxMilliseconds, maxMilliseconds))
      return inTime({ run, maxMilliseconds }, stop)
    },
  }
}

/** Pauses whenever the last pause is MOST_AT_ONCE ago; all that run meanwhile share one. */
function pauses(): () => Promise<void> {
  let last = performance.now()
  let pause: Promise<void> | null = null
  return async () => {
    while (pause !== null || performance.now() - last >= MOST_AT_ONCE) {
      pause ??= setImmediate().then(() => {
        last = performance.now()
        pause = null
      })
      await pause
    }
  }
}

/** Waits for what runs, but not for longer. */
async function inTime<T>(
  { run, maxMilliseconds }: { run: () => Promise<T> | T; maxMilliseconds: number },
  stop: () => GraphQLError,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(stop()), maxMilliseconds)
  })
  try {
    return await Promise.race([run(), over])
  } finally {
    clearTimeout(timer)
  }
}

function tooMuch(limit: number, actual: number): GraphQLError {
  return queryError(
    'QUERY_READS_TOO_MUCH',
    `query: expected to read at most ${limit} rows, got ${actual} or more. Request less at a time.`,
    { limit, actual },
  )
}

function tooLong(limit: number): GraphQLError {
  return queryError(
    'QUERY_ANSWERS_TOO_MUCH',
    `query: expected an answer of at most ${limit} characters. Request less at a time.`,
    { limit },
  )
}

function tooSlow(limit: number, actual: number): GraphQLError {
  return queryError(
    'QUERY_TOO_SLOW',
    `query: expected to run for at most ${limit} ms, got ${actual}. Request less at a time, or try later.`,
    { limit, actual },
  )
}
