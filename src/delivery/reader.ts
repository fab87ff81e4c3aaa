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
  /** Codes of the configured locales, in their order. */
  readonly locales: readonly string[]
}

export function createReader(parts: {
  source: EditionSource
  trace: Trace
  locales: readonly string[]
}): EditionReader {
  return { ...parts, loaders: createLoaders(parts.source) }
}
