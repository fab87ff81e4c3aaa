import type { messages as source } from '../en/messages.js'

export const messages: Partial<Record<keyof typeof source, string>> = {}
