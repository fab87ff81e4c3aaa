import type { Budget } from './budget.js'
import { createLoaders, type Loaders } from './read/loaders.js'
import type { EditionSource } from './read/source.js'
import type { Trace } from './read/trace.js'

/**
 * The only way to editions for one request, at one moment: what `read/*` reads with. Reads are
 * batched over the whole request; everything that is handed out is noted in the trace.
 */
export type EditionReader = {
  readonly source: EditionSource
  readonly loaders: Loaders
  readonly trace: Trace
  /** What all reads of the request may cost together. */
  readonly budget: Budget
  /** Does what has the same key once, and gives the same answer to all that ask for it. */
  readonly once: <T>(key: unknown, make: () => Promise<T>) => Promise<T>
  /** Codes of the configured locales, in their order. */
  readonly locales: readonly string[]
}

export function createReader(parts: {
  source: EditionSource
  trace: Trace
  budget: Budget
  locales: readonly string[]
}): EditionReader {
  return { ...parts, loaders: createLoaders(parts.source), once: onceEach() }
}

function onceEach(): EditionReader['once'] {
  const made = new Map<string, Promise<unknown>>()
  return <T>(key: unknown, make: () => Promise<T>) => {
    const name = JSON.stringify(key)
    // What was made for a key is of the type that its maker gives.
    const known = made.get(name) as Promise<T> | undefined
    const making = known ?? make()
    made.set(name, making)
    return making
  }
}
