import type { MemoryUnit } from '../../../../src/translation/memory/types.js'

/** An approved unit from French into Spanish. */
export function unit(source: string, target: string, more: Partial<MemoryUnit> = {}): MemoryUnit {
  return {
    source,
    target,
    sourceLocale: 'fr',
    targetLocale: 'es',
    origin: { collection: 'themes', entry: 'a', segment: 'title', at: '2026-01-01T00:00:00Z' },
    approved: true,
    ...more,
  }
}
