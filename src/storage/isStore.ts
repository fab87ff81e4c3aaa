import { kindOf } from '../schema/kindOf.js'
import type { FileStore } from './fileStore.js'

const FUNCTIONS = [
  'read',
  'write',
  'remove',
  'list',
] as const satisfies readonly (keyof FileStore)[]

/** Whether a value has all that uploads need of a store. */
export function isStore(given: unknown): given is FileStore {
  return typeof given === 'object' && given !== null && missing(given).length === 0
}

/** What a message shows of a value that is no store: never its contents, which may hold keys. */
export function missingOf(given: unknown): string {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return kindOf(given)
  return `an object without ${missing(given).join(', ')}`
}

function missing(given: object): readonly string[] {
  return FUNCTIONS.filter((name) => typeof Reflect.get(given, name) !== 'function')
}
