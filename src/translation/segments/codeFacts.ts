import { stableJson } from '../../entries/stableJson.js'
import { isNode, type LexicalNode } from './lexicalNode.js'
import type { CodeData } from './types.js'

/** What every node has, and what says nothing of where it leads. */
const NOT_FACTS = new Set(['id', 'version', 'format', 'indent', 'direction', 'type'])

/**
 * What a code stands for, as far as a translation has to follow it: the address of a link, whether
 * it opens a new tab, the entry that it refers to, the values of an inline block. Two codes with the
 * same facts are the same text. Null for formatting, which says nothing of the kind.
 */
export function codeFacts({ type, name, data }: CodeData): string | null {
  if (type === 'fmt' || !isNode(data)) return null
  const { fields, ...own } = data
  const values = isNode(fields) ? fields : {}
  return stableJson([name, factsIn(own), factsIn(type === 'link' ? linkIn(values) : values)])
}

/** Whether a link opens a new tab. */
export function opensTab({ type, data }: CodeData): boolean {
  return type === 'link' && isNode(data) && isNode(data.fields) && data.fields.newTab === true
}

/** An editor keeps the address of a link that now leads to an entry, and the other way round. */
function linkIn({ linkType, url, doc, ...rest }: LexicalNode): LexicalNode {
  return linkType === 'internal' ? { ...rest, doc } : { ...rest, url }
}

function factsIn(values: LexicalNode): unknown[] {
  return Object.entries(values)
    .filter(([name, value]) => !NOT_FACTS.has(name) && !isNothing(value))
    .map(([name, value]) => [name, referenceIn(value)])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1))
}

/** An entry by its id, populated or not. */
function referenceIn(value: unknown): unknown {
  if (!isNode(value)) return value
  if ('relationTo' in value) return [value.relationTo, idOf(value.value)]
  return Object.fromEntries(factsIn(value) as [string, unknown][]) // pairs of a name and a value
}

function idOf(value: unknown): string {
  return String(isNode(value) ? value.id : value)
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || value === false
}
