/** “and a half” behind a number or its unit: « deux ans et demi », “three and a half years”. */
const HALF = /^(?:[\s-]\p{L}{1,12}){0,2}\s(?:et demie?|y medi[oa]|and a half)(?!\p{L})/u
const MILLIONS = /^\s(?:millones|millions?)\s/u

/** What a half behind a number adds to it: 0, 0.5, or half a million. @param behind What follows the number. */
export function halfBehind(behind: string): number {
  if (!HALF.test(behind)) return 0
  return MILLIONS.test(behind) ? 500_000 : 0.5
}
