import type { Texts } from './en.js'
import { common } from './fr/common.js'
import { entries } from './fr/entries.js'
import { messages } from './fr/messages.js'
import { people } from './fr/people.js'

export const fr: Partial<Texts> = { ...common, ...entries, ...messages, ...people }
