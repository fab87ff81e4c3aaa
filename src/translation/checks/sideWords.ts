import { plainOf } from '../segments/markedText.js'
import type { InlineText } from '../segments/types.js'
import { addressesIn } from './addressesIn.js'
import { flattened, isFormsMessage, placeholdersIn } from './icuParts.js'
import type { SideWords } from './types.js'

/** Stands for what is neither word nor sign of the language: U+FFFC OBJECT REPLACEMENT CHARACTER. */
export const NEUTRAL = '\ufffc'

/** What the checks read of one side of a segment. */
export function sideWords(text: InlineText): SideWords {
  const plain = plainOf(text)
  const isMessage = isFormsMessage(plain)
  const hidden = [...addressesIn(plain), ...placeholdersIn(plain)]
  return {
    plain,
    masked: masked(plain, hidden),
    read: isMessage ? flattened(plain) : masked(withAlone(text), []),
    isMessage,
    alone: alonePositions(text),
  }
}

function masked(plain: string, hidden: readonly { from: number; to: number }[]): string {
  let result = plain
  for (const { from, to } of hidden)
    result = result.slice(0, from) + NEUTRAL.repeat(to - from) + result.slice(to)
  return result
}

function withAlone(text: InlineText): string {
  const parts = text.map((part) => {
    if (typeof part === 'string') return part
    return part.code === 'alone' ? NEUTRAL : ''
  })
  return parts.join('')
}

function alonePositions(text: InlineText): number[] {
  const positions: number[] = []
  let position = 0
  for (const part of text) {
    if (typeof part === 'string') position += part.length
    else if (part.code === 'alone') positions.push(position)
  }
  return positions
}
