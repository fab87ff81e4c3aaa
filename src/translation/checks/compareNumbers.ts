import type { WrittenNumber } from './numbersIn.js'
import { pairByKeys } from './pairByKeys.js'

export type NumberComparison = {
  missing: WrittenNumber[]
  extra: WrittenNumber[]
  /** Right in value, but written as another locale does: the target's number and its true value. */
  misWritten: { number: WrittenNumber; value: string }[]
}

/** A number of the source and one of the target are each other's if they have a key in common. */
type Keys = {
  source: (number: WrittenNumber) => readonly string[]
  target: (number: WrittenNumber) => readonly string[]
}

const SAME: Keys = { source: ({ values }) => values, target: ({ values }) => values }

const FOREIGN_OF_SAME: Keys = {
  source: ({ values }) => values,
  target: ({ foreignValues }) => foreignValues,
}

/** The source itself is written in a foreign way: no fault of the translation. */
const SAME_AS_FOREIGN: Keys = {
  source: ({ value, foreign, foreignValues, text }) => {
    // What its own locale reads well is not foreign.
    return foreign === null || value !== null ? [] : [...foreignValues, `as written ${text}`]
  },
  target: ({ values, text }) => [...values, `as written ${text}`],
}

/** Which numbers of the source have no equal in the target, and which of the target none in the source. */
export function compareNumbers(
  source: readonly WrittenNumber[],
  target: readonly WrittenNumber[],
): NumberComparison {
  const same = paired(source, target, SAME)
  const written = paired(same.source, same.target, FOREIGN_OF_SAME)
  const foreign = paired(written.source, written.target, SAME_AS_FOREIGN)
  const left = pairedByRuns(foreign.source, foreign.target)
  return {
    missing: left.source,
    extra: left.target,
    misWritten: written.pairs.map(([, number]) => ({ number, value: number.foreign ?? '' })),
  }
}

function paired(source: readonly WrittenNumber[], target: readonly WrittenNumber[], keys: Keys) {
  const places = pairByKeys({
    items: source,
    others: target,
    keysOf: keys.source,
    otherKeysOf: keys.target,
  })
  const taken = new Set(places)
  const pairs = source.flatMap((number, at): [WrittenNumber, WrittenNumber][] => {
    const other = target[places[at] ?? -1]
    return other ? [[number, other]] : []
  })
  return {
    source: source.filter((_number, at) => places[at] === null),
    target: target.filter((_number, at) => !taken.has(at)),
    pairs,
  }
}

/**
 * A number whose signs do not belong to it is several: « 22 193 » may be two. What is left is
 * compared run of digits by run of digits; a number stays if one of its runs has no equal.
 */
function pairedByRuns(source: readonly WrittenNumber[], target: readonly WrittenNumber[]) {
  return { source: unequal(source, target), target: unequal(target, source) }
}

function unequal(
  numbers: readonly WrittenNumber[],
  others: readonly WrittenNumber[],
): WrittenNumber[] {
  const isSplit = [...numbers, ...others].some(({ runs }) => runs.length > 1)
  if (!isSplit) return [...numbers]
  const free = new Map<string, number>()
  for (const run of others.flatMap(({ runs }) => runs)) free.set(run, (free.get(run) ?? 0) + 1)
  return numbers.filter(({ runs }) => {
    const lacking = runs.filter((run) => {
      const left = free.get(run) ?? 0
      free.set(run, Math.max(0, left - 1))
      return left === 0
    })
    return lacking.length > 0
  })
}
