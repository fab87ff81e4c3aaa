import type { TranslationRow } from './store.js'

/**
 * When the translation of an entry into a locale was found good: the moment of the last approval,
 * RFC 3339; null where anything in it is not approved, or has no source to be a translation of.
 */
export function approvalOf(
  { summary, record }: Pick<TranslationRow, 'summary' | 'record'>,
  locale: string,
): string | null {
  if (summary[locale]?.state !== 'approved') return null
  const moments = Object.values(record.targets[locale]?.segments ?? {}).map(({ at }) => at)
  return moments.sort().at(-1) ?? null
}
