import type { entries as source } from '../en/entries.js'

export const entries: Partial<Record<keyof typeof source, string>> = {}
