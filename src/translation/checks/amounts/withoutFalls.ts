import type { WrittenNumber } from '../numbersIn.js'

/** Words that say what a minus says: “5 degrees below zero”, « une baisse de 5 % ». */
const LESS =
  /moins|minus|menos|below|bajo|sous|dessous|fewer|less|lower|down|baiss|baja|diminu|disminu|recul|chute|réduc|reduc|reducc|drop|f[ae]ll|declin|decreas|descen|caída|cay[óe]|perd|pérd|loss|lost/iu

type Numbers = { lost: readonly WrittenNumber[]; added: readonly WrittenNumber[] }

/**
 * Numbers without those whose minus the other side says in words.
 *
 * @param texts Of the source and of the target.
 */
export function withoutFalls({ lost, added }: Numbers, texts: { source: string; target: string }) {
  const isFall = (number: WrittenNumber, text: string) => {
    return number.values[0]?.startsWith('-') === true && LESS.test(text)
  }
  const falls = [
    ...lost.filter((number) => isFall(number, texts.target)),
    ...added.filter((number) => isFall(number, texts.source)),
  ]
  if (falls.length === 0) return { lost, added }
  const sizes = new Set(falls.map(({ values }) => values[0]?.slice(1)))
  const isSame = ({ values: [value = ''] }: WrittenNumber) => sizes.has(value.replace(/^-/, ''))
  const both = lost.some(isSame) && added.some(isSame)
  return both
    ? { lost: lost.filter((one) => !isSame(one)), added: added.filter((one) => !isSame(one)) }
    : { lost, added }
}
