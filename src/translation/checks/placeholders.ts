import { headlineProblem } from '../../results/headlineProblem.js'
import { type MessageShape, parsedMessage, placeholdersIn, shapeOf } from './icuParts.js'
import { printfPlaceholders } from './printfPlaceholders.js'
import type { CheckContext, CheckMessage, Found } from './types.js'

/**
 * ICU placeholders and forms: the same arguments, and a message that can be read.
 *
 * @see https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export function placeholders(context: CheckContext): Found[] {
  return [...icuPlaceholders(context), ...printfPlaceholders(context)]
}

function icuPlaceholders(context: CheckContext): Found[] {
  const { sourceWords, targetWords, targetLocale } = context
  const source = shape(sourceWords.plain)
  if (!source) return []
  const isHeadline = source.arguments.size > 0 && headlineProblem(sourceWords.plain) === null
  const problem = isHeadline ? headlineProblem(targetWords.plain) : null
  if (problem) {
    const key = `headline.${problem.code}` as const
    const from = Math.min(problem.position, Math.max(0, targetWords.plain.length - 1))
    return [{ message: { key, values: { name: problem.name ?? '' } }, at: { from, to: from + 1 } }]
  }
  const target = shape(targetWords.plain)
  if (!target) {
    // A text without arguments may hold any brace that its source holds.
    if (source.arguments.size === 0) return []
    return [found('checks.placeholders.broken', {})]
  }
  return [
    ...argumentFindings(source, target, targetWords.plain),
    ...pluralFindings(target, targetLocale),
  ]
}

function shape(plain: string): MessageShape | null {
  const elements = parsedMessage(plain)
  return elements && shapeOf(elements)
}

function found(key: CheckMessage['key'], values: CheckMessage['values']): Found {
  return { message: { key, values } }
}

function argumentFindings(source: MessageShape, target: MessageShape, plain: string): Found[] {
  const names = [...new Set([...source.arguments.keys(), ...target.arguments.keys()])]
  const placeOf = placesIn(plain)
  return names.flatMap((name): Found[] => {
    const [wanted, given] = [source.arguments.get(name), target.arguments.get(name)]
    if (given === undefined) return [found('checks.placeholders.missing', { name })]
    if (wanted === undefined) {
      const at = placeOf(name)
      return [{ ...found('checks.placeholders.extra', { name }), ...(at ? { at } : {}) }]
    }
    if (wanted === 'format' && given !== wanted)
      return [found('checks.placeholders.changed', { name })]
    const keys = source.choices.get(name)
    const other = target.choices.get(name)
    const isOther = keys && other && [...keys].sort().join() !== [...other].sort().join()
    return isOther
      ? [found('checks.placeholders.choices', { name, keys: [...keys].join(', ') })]
      : []
  })
}

/** Gives the first placeholder that has a name. */
function placesIn(plain: string): (name: string) => { from: number; to: number } | undefined {
  const places = new Map<string, { from: number; to: number }>()
  for (const place of placeholdersIn(plain)) {
    const words = plain.slice(place.from, place.to).match(/[\p{L}\p{N}_]+/gu) ?? []
    for (const word of words) if (!places.has(word)) places.set(word, place)
  }
  return (name) => places.get(name)
}

/** Numbers that figures of every day are, so that a form for millions is not asked for. */
const EVERYDAY = Array.from({ length: 201 }, (_, number) => number)

function pluralFindings({ plurals }: MessageShape, tag: string): Found[] {
  return plurals.flatMap(({ type, forms }) => {
    const missing = [...everydayForms(type, tag)].flatMap(([form, all]) =>
      form === 'other' || has(forms, form, all) ? [] : [form],
    )
    return missing.map((form) => ({
      ...found('checks.placeholders.form', { form }),
      severity: 'warning' as const,
    }))
  })
}

const known = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** The forms of a language, each with the numbers of every day that take it. */
function everydayForms(type: Intl.PluralRuleType, tag: string) {
  const before = known.get(`${type} ${tag}`)
  if (before) return before
  const rules = new Intl.PluralRules([tag, 'en'], { type })
  const forms = new Map<string, number[]>()
  known.set(`${type} ${tag}`, forms)
  for (const number of EVERYDAY) {
    const form = rules.select(number)
    forms.set(form, [...(forms.get(form) ?? []), number])
  }
  return forms
}

/** A form may be spelt out as `=1` when it is for that number alone. */
function has(forms: ReadonlySet<string>, form: string, numbers: readonly number[]): boolean {
  if (forms.has(form)) return true
  return numbers.every((number) => forms.has(`=${number}`))
}
