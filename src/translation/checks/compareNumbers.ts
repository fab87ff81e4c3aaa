import type { WrittenNumber } from './numbersIn.js'

export type NumberComparison = {
  missing: WrittenNumber[]
  extra: WrittenNumber[]
  /** Right in value, but written as another locale does: the target's number and its true value. */
  misWritten: { number: WrittenNumber; value: string }[]
}

type Matches = (source: WrittenNumber, target: WrittenNumber) => boolean

const isSame: Matches = (source, target) =>
  source.values.some((value) => target.values.includes(value))

/** The source itself is written in a foreign way: no fault of the translation. */
const isSameAsForeign: Matches = (source, target) =>
  source.foreign !== null && (target.values.includes(source.foreign) || source.text === target.text)

const isForeignOfSame: Matches = (source, target) =>
  target.foreign !== null && source.values.includes(target.foreign)

/** Which numbers of the source have no equal in the target, and which of the target none in the source. */
export function compareNumbers(
  source: readonly WrittenNumber[],
  target: readonly WrittenNumber[],
): NumberComparison {
  const same = paired(source, target, isSame)
  const written = paired(same.source, same.target, isForeignOfSame)
  const foreign = paired(written.source, written.target, isSameAsForeign)
  const left = pairedByRuns(foreign.source, foreign.target)
  return {
    missing: left.source,
    extra: left.target,
    misWritten: written.pairs.map(([, number]) => ({ number, value: number.foreign ?? '' })),
  }
}

function paired(
  source: readonly WrittenNumber[],
  target: readonly WrittenNumber[],
  matches: Matches,
) {
  const free = [...target]
  const pairs: [WrittenNumber, WrittenNumber][] = []
  const left = source.filter((number) => {
    const at = free.findIndex((other) => matches(number, other))
    if (at < 0) return true
    pairs.push([number, ...free.splice(at, 1)] as [WrittenNumber, WrittenNumber])
    return false
  })
  return { source: left, target: free, pairs }
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
  const free = others.flatMap(({ runs }) => runs)
  const isSplit = [...numbers, ...others].some(({ runs }) => runs.length > 1)
  if (!isSplit) return [...numbers]
  return numbers.filter(({ runs }) => {
    const places = runs.map((run) => {
      const at = free.indexOf(run)
      if (at >= 0) free.splice(at, 1)
      return at
    })
    return places.includes(-1)
  })
}
