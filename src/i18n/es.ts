import type { Texts } from './en.js'
import { common } from './es/common.js'
import { entries } from './es/entries.js'
import { messages } from './es/messages.js'
import { people } from './es/people.js'

export const es: Partial<Texts> = { ...common, ...entries, ...messages, ...people }
