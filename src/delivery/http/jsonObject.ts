import { z } from 'zod'

import type { OwnWords } from '../../schema/problemsIn.js'
import { said } from '../../schema/said.js'

/** Deepest JSON that is read: of variables, `where` goes deepest, with a few levels; extensions are flat. */
const MAX_DEPTH = 100

/**
 * An object, or null, that comes as a text of JSON.
 *
 * @param list What is said of a list, where that is a mistake of its own.
 */
export function jsonObject(meaning: string, list: OwnWords = {}) {
  return said(
    z.string().transform((text, ctx): Record<string, unknown> | null => {
      const value = parse(text)
      if (isObject(value)) return value
      ctx.addIssue({ code: 'custom', params: Array.isArray(value) ? list : {} })
      return z.NEVER
    }),
    { meaning, expected: 'a JSON object' },
  )
}

/** `null` counts as one. */
function isObject(value: unknown): value is Record<string, unknown> | null {
  return typeof value === 'object' && !Array.isArray(value)
}

/** Undefined for what is no JSON, or too deep. */
function parse(text: string): unknown {
  if (isDeeper(text, MAX_DEPTH)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Whether brackets are nested deeper than so much. What reads JSON takes any depth, what writes it
 * ends with a full stack. One look at each sign: a pattern would look again and again.
 */
function isDeeper(text: string, most: number): boolean {
  let depth = 0
  let isInText = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (isInText) {
      if (sign === '\\') at += 1
      else if (sign === '"') isInText = false
    } else if (sign === '"') isInText = true
    else if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    if (depth > most) return true
  }
  return false
}
