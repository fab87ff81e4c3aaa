import type { people as source } from '../en/people.js'

export const people: Partial<Record<keyof typeof source, string>> = {}
