import { isObject } from '../entries/read.js'
import type { Field } from 'payload'

import { MAX_DEPTH } from '../fields/checks/richTextNodes.js'
import type { TextKey } from '../i18n/en.js'
import { gridOf } from '../richText/table.js'

/** Names what a field can hold. */
export type Expected = Extract<TextKey, `shape.${string}`>

type Data = Record<string, unknown>

/** What a field's value must be; null where Payload alone decides. */
export function expectedOf(field: Field): Expected | null {
  const hasMany = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'text':
    case 'select':
      return hasMany ? 'shape.texts' : 'shape.text'
    case 'textarea':
    case 'email':
    case 'code':
    case 'radio':
      return 'shape.text'
    case 'number':
      return hasMany ? null : 'shape.number'
    case 'checkbox':
      return 'shape.checkbox'
    case 'date':
      return 'shape.date'
    case 'richText':
      return 'shape.richText'
    case 'relationship':
    case 'upload':
      if (Array.isArray(field.relationTo)) return null
      return hasMany ? 'shape.relations' : 'shape.relation'
    default:
      return null
  }
}

/** Nodes that stand in a table, and what they stand in. */
const PARTS_OF_TABLES = new Map<unknown, string>([
  ['tablerow', 'table'],
  ['tablecell', 'tablerow'],
])
const INLINE = new Set<unknown>(['text', 'linebreak', 'tab', 'link', 'autolink'])

/** Every table of a rich text is whole: see `gridOf`. Cells hold paragraphs and lists, no table. */
export function hasWholeTables(value: unknown): boolean {
  const state: unknown = typeof value === 'string' ? JSON.parse(value) : value
  return isObject(state) && isObject(state.root) && areTablesWhole(state.root, false)
}

function areTablesWhole(node: Data, inTable: boolean): boolean {
  if (node.type === 'table' && (inTable || gridOf(node) === null)) return false
  if (!Array.isArray(node.children)) return true
  return node.children.filter(isObject).every((child) => {
    const around = PARTS_OF_TABLES.get(child.type)
    if (around !== undefined && around !== node.type) return false
    if (node.type === 'tablecell' && INLINE.has(child.type)) return false
    return areTablesWhole(child, inTable || node.type === 'table')
  })
}

/** The value is of that kind. */
export function fits(expected: Expected, value: unknown): boolean {
  switch (expected) {
    case 'shape.text':
      return typeof value === 'string'
    case 'shape.texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
    case 'shape.number':
      return typeof value === 'number' || isNumberText(value)
    case 'shape.checkbox':
      return typeof value === 'boolean' || value === 'true' || value === 'false' || value === ''
    case 'shape.date':
      return typeof value === 'string' || value instanceof Date
    case 'shape.relation':
      return isRelation(value)
    case 'shape.relations':
      return value === '' || (Array.isArray(value) && value.every(isRelation))
    case 'shape.richText':
      return isRichText(value)
    default:
      return true
  }
}

/** Forms send numbers as text; what is no number Payload would cut off where it stops being one. */
function isNumberText(value: unknown): boolean {
  return typeof value === 'string' && (value.trim() === '' || Number.isFinite(Number(value)))
}

/** An id, or a populated document; database drivers have id objects of their own. */
function isRelation(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'number') return true
  return isObject(value) && ('id' in value || typeof value.toHexString === 'function')
}

function isRichText(value: unknown): boolean {
  if (typeof value === 'string') {
    try {
      return isRichText(JSON.parse(value))
    } catch {
      return false
    }
  }
  return isObject(value) && isObject(value.root) && isElement(value.root, 0)
}

/** Element nodes have a list of children, text nodes a text; anything else would break the editor. */
function isElement(node: Data, depth: number): boolean {
  if (depth > MAX_DEPTH || typeof node.type !== 'string') return false
  if (node.type === 'text') return typeof node.text === 'string'
  if ((node.type === 'link' || node.type === 'block') && !isObject(node.fields)) return false
  if (node.children === undefined) return depth > 0
  return (
    Array.isArray(node.children) &&
    node.children.every((child) => isObject(child) && isElement(child, depth + 1))
  )
}
