import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser'

import { type Argument, ARGUMENTS } from './figures.js'
import { parseHeadline } from './headlineProblem.js'

/** The arguments that a headline names; none of a faulty one. */
export function argumentsIn(message: string): Argument[] {
  const parsed = parseHeadline(message)
  if ('problem' in parsed) return []
  const names = namesIn(parsed.elements)
  return ARGUMENTS.filter((argument) => names.has(argument))
}

function namesIn(elements: readonly MessageFormatElement[]): Set<string> {
  const names = new Set<string>()
  for (const element of elements) {
    if (isLiteralElement(element) || isPoundElement(element) || !('value' in element)) continue
    names.add(element.value)
    if (!isPluralElement(element) && !isSelectElement(element)) continue
    for (const { value } of Object.values(element.options))
      for (const name of namesIn(value)) names.add(name)
  }
  return names
}
