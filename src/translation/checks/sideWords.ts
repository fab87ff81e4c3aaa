import { plainOf } from '../segments/markedText.js'
import type { InlineText } from '../segments/types.js'
import { addressesIn } from './addressesIn.js'
import { flattened, isFormsMessage, placeholdersIn } from './icuParts.js'
import { hideParts, NEUTRAL } from './hideParts.js'
import { printfIn } from './printfPlaceholders.js'
import type { SideWords } from './types.js'

/** What the checks read of one side of a segment. */
export function sideWords(text: InlineText): SideWords {
  const plain = plainOf(text)
  const isMessage = isFormsMessage(plain)
  const hidden = [...addressesIn(plain), ...placeholdersIn(plain), ...printfIn(plain)]
  return {
    plain,
    masked: hideParts(plain, hidden),
    read: isMessage ? flattened(plain) : withAlone(text),
    isMessage,
    alone: alonePositions(text),
  }
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
