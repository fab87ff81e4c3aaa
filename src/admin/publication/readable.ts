import { asObject, asObjects } from '../../entries/read.js'
import type { Say } from './publicationText.js'

/** Names of ids and of choices, by value; what is not there is shown as it is. */
export type Names = Readonly<Record<string, string>>

/**
 * A field's value as text that people can compare: formatted text without its formatting, lists
 * line by line, choices and relations by name. Empty for what is empty.
 */
export function readable(value: unknown, { say, names }: { say: Say; names: Names }): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return say(value ? 'conflict.yes' : 'conflict.no')
  if (typeof value === 'number' || typeof value === 'string') return names[value] ?? String(value)
  if (Array.isArray(value)) {
    return value
      .map((one) => readable(one, { say, names }))
      .filter(Boolean)
      .join('\n')
  }
  const object = asObject(value)
  if ('root' in object) return words(asObject(object.root)).trim()
  if ('relationTo' in object && 'value' in object) return readable(object.value, { say, names })
  return Object.entries(object)
    .filter(([name]) => name !== 'id' && name !== 'blockType')
    .map(([, inner]) => readable(inner, { say, names }))
    .filter(Boolean)
    .join(' · ')
}

const INLINE: readonly unknown[] = ['text', 'link', 'autolink', 'tab']

/** The words of a Lexical node, a line for each paragraph. */
function words(node: Record<string, unknown>): string {
  if (node.type === 'linebreak') return '\n'
  if (typeof node.text === 'string') return node.text
  const inner = asObjects(node.children).map(words).join('')
  if (node.type === 'block') {
    const { blockType, text } = asObject(node.fields)
    return `[${[blockType, text].filter(isText).join(': ')}]\n`
  }
  return INLINE.includes(node.type) || inner === '' ? inner : `${inner}\n`
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
