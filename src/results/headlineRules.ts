import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  type MessageFormatElement,
  type PluralOrSelectOption,
} from '@formatjs/icu-messageformat-parser'
import { ARGUMENTS } from './figures.js'

type Found = {
  code: 'STRAY_BRACE' | 'QUOTED_SIGN' | 'UNKNOWN_ARGUMENT' | 'UNKNOWN_FORMAT' | 'UNKNOWN_FORM'
  position: number
  name: string | null
}

const PLURAL_FORM = /^(?:=\d+|zero|one|two|few|many|other)$/

/** The first thing that ICU allows and a headline does not; null when there is none. */
export function firstProblem(
  elements: readonly MessageFormatElement[],
  message: string,
  inPlural = false,
): Found | null {
  for (const element of elements) {
    const found = problemOf(element, message, inPlural)
    if (found) return found
  }
  return null
}

function problemOf(
  element: MessageFormatElement,
  message: string,
  inPlural: boolean,
): Found | null {
  if (isPoundElement(element)) return null
  const position = element.location?.start.offset ?? 0
  if (isLiteralElement(element)) return literalProblem(element.value, position, inPlural)
  if (!ARGUMENTS.some((known) => known === element.value))
    return { code: 'UNKNOWN_ARGUMENT', position, name: element.value }
  if (isArgumentElement(element)) return null
  if (!isPluralElement(element) && !isSelectElement(element))
    return { code: 'UNKNOWN_FORMAT', position, name: null }
  for (const [form, option] of Object.entries(element.options)) {
    const plural = isPluralElement(element)
    if (plural && !PLURAL_FORM.test(form))
      return { code: 'UNKNOWN_FORM', position: formPosition(message, form, option), name: form }
    const found = firstProblem(option.value, message, plural)
    if (found) return found
  }
  return null
}

function literalProblem(literal: string, position: number, inPlural: boolean): Found | null {
  const brace = literal.search(/[{}]/)
  if (brace >= 0) return { code: 'STRAY_BRACE', position: position + brace, name: null }
  const hash = inPlural ? literal.indexOf('#') : -1
  return hash >= 0 ? { code: 'QUOTED_SIGN', position: position + hash, name: null } : null
}

function formPosition(message: string, form: string, option: PluralOrSelectOption): number {
  return Math.max(0, message.lastIndexOf(form, option.location?.start.offset ?? 0))
}
