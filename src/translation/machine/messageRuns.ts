import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser'

import { parsedMessage } from '../checks/icuParts.js'

/** Words of an ICU message that are read as one, with the arguments among them. */
export type MessageRun = {
  /** UTF-16 units, from 0; `to` is behind the last. */
  from: number
  to: number
  /** Words as people read them, and what stays as the message writes it. */
  parts: readonly ({ words: string } | { keep: string })[]
}

/**
 * The words of an ICU message by form, in their order: `{n, plural, one {# school} other {# schools}}`
 * has two runs. Null for a text that is no message, or one without words.
 */
export function messageRuns(plain: string): MessageRun[] | null {
  const elements = parsedMessage(plain)
  const runs = elements ? runsIn(elements, plain) : []
  return runs.length > 0 ? runs : null
}

/** Words as an ICU message writes them: its signs are quoted. */
export function messageWords(words: string): string {
  return words.replace(/'(?=[{}<>#|']|$)/g, "''").replace(/[{}#]+/g, "'$&'")
}

function runsIn(elements: readonly MessageFormatElement[], plain: string): MessageRun[] {
  const runs: MessageRun[] = []
  let pending: MessageFormatElement[] = []
  const flush = () => {
    const run = runOf(pending, plain)
    if (run) runs.push(run)
    pending = []
  }
  for (const element of elements) {
    if (!isPluralElement(element) && !isSelectElement(element)) pending.push(element)
    else {
      flush()
      for (const { value } of Object.values(element.options)) runs.push(...runsIn(value, plain))
    }
  }
  flush()
  return runs
}

function runOf(elements: readonly MessageFormatElement[], plain: string): MessageRun | null {
  const from = elements[0]?.location?.start.offset
  const to = elements.at(-1)?.location?.end.offset
  const hasWords = elements.some((one) => isLiteralElement(one) && /\p{L}/u.test(one.value))
  if (from === undefined || to === undefined || !hasWords) return null
  const parts = elements.map((element) => {
    if (isLiteralElement(element)) return { words: element.value }
    const { start, end } = element.location ?? { start: { offset: 0 }, end: { offset: 0 } }
    return { keep: plain.slice(start.offset, end.offset) }
  })
  return { from, to, parts }
}
