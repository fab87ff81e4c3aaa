import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser'

const FORMS = /\{\s*[\p{L}\p{N}_]+\s*,\s*(?:plural|selectordinal|select)\s*,/u
const PLACEHOLDER = /\{\s*[\p{L}\p{N}_]+\s*(?:,[^{}]*)?\}/gu

/** True for a text with forms to choose from, `{n, plural, …}`, well written or not. */
export function isFormsMessage(plain: string): boolean {
  return FORMS.test(plain)
}

/** Where simple placeholders stand: `{value}`, `{n, number}`. */
export function placeholdersIn(plain: string): { from: number; to: number }[] {
  return [...plain.matchAll(PLACEHOLDER)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** The parsed message, or null when it is none. */
export function parsedMessage(plain: string): MessageFormatElement[] | null {
  try {
    return parse(plain, { ignoreTag: true, captureLocation: true })
  } catch {
    return null
  }
}

/** A message as prose: its form `other`, with U+FFFC for each argument. As it is if it cannot be read. */
export function flattened(plain: string): string {
  const elements = parsedMessage(plain)
  return elements ? proseOf(elements) : plain
}

function proseOf(elements: readonly MessageFormatElement[]): string {
  const parts = elements.map((element) => {
    if (isLiteralElement(element)) return element.value
    if (isPluralElement(element) || isSelectElement(element))
      return proseOf(element.options.other?.value ?? [])
    return '\ufffc'
  })
  return parts.join('')
}

/** What a message asks for: each argument with its kind, and the keys of each choice. */
export type MessageShape = {
  /** `value`, `value, plural`, `kind, select`, in no order. */
  arguments: ReadonlyMap<string, string>
  /** Keys of `select`, by argument. */
  choices: ReadonlyMap<string, ReadonlySet<string>>
  /** Forms that each `plural` has, for counting and for ordering. */
  plurals: readonly { type: Intl.PluralRuleType; forms: ReadonlySet<string> }[]
}

export function shapeOf(elements: readonly MessageFormatElement[]): MessageShape {
  const found = new Map<string, string>()
  const choices = new Map<string, Set<string>>()
  const plurals: { type: Intl.PluralRuleType; forms: Set<string> }[] = []
  const walk = (list: readonly MessageFormatElement[]): void => {
    for (const element of list) {
      if (isLiteralElement(element) || isPoundElement(element)) continue
      if (isArgumentElement(element)) {
        if (!found.has(element.value)) found.set(element.value, 'argument')
        continue
      }
      const isChoice = isPluralElement(element) || isSelectElement(element)
      found.set(String(element.value), isChoice ? 'choice' : 'format')
      if (!isChoice) continue
      const keys = new Set(Object.keys(element.options))
      if (isPluralElement(element))
        plurals.push({ type: element.pluralType ?? 'cardinal', forms: keys })
      else choices.set(element.value, keys)
      for (const option of Object.values(element.options)) walk(option.value)
    }
  }
  walk(elements)
  return { arguments: found, choices, plurals }
}
