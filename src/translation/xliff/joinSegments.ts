import type { Code, InlineText } from '../segments/types.js'
import { isBlank } from './joinText.js'

/**
 * The targets of the parts of a unit as one text. Where the sources at the same place have space
 * between two sentences and the targets have none, a tool has cut it off.
 *
 * @param sources In the order of the source.
 * @param targets In their own order.
 */
export function joinSegments(
  targets: readonly InlineText[],
  sources: readonly InlineText[],
): (string | Code)[] {
  return targets.flatMap((target, at) => {
    const [before, source = [], next = []] = [targets[at - 1], sources[at - 1], sources[at]]
    // What lies between segments is a part of its own, and has its say.
    if (!before || isBlank(next) || !endsSentence(before) || !endsSentence(source)) return target
    return spaceAt(before, target) === '' ? [spaceAt(source, next), ...target] : target
  })
}

function spaceAt(before: InlineText, after: InlineText): string {
  return (/\s*$/.exec(lastWords(before))?.[0] ?? '') + (/^\s*/.exec(firstWords(after))?.[0] ?? '')
}

function endsSentence(text: InlineText): boolean {
  return /[.!?…:;][\s\p{Pe}\p{Pf}"']*$/u.test(lastWords(text))
}

function lastWords(text: InlineText): string {
  return text.filter((part) => typeof part === 'string').at(-1) ?? ''
}

function firstWords(text: InlineText): string {
  return text.find((part) => typeof part === 'string') ?? ''
}
