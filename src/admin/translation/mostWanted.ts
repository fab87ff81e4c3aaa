import type { Dashboard } from '../../translation/api/types.js'
import { wordsLeft } from './wordsLeft.js'

/**
 * The locale in which the selected entries have most words left, to begin a choice with; never one
 * that all of them are written in. Null where nothing is known of them.
 */
export function mostWanted(
  dashboard: Pick<Dashboard, 'rows' | 'locales'> | null,
  selected: ReadonlySet<string>,
): string | null {
  const rows = dashboard?.rows.filter(({ key }) => selected.has(key)) ?? []
  const wanted = (dashboard?.locales ?? []).flatMap(({ code }) => {
    const targets = rows.flatMap(({ sourceLocale, targets: all }) =>
      code === sourceLocale ? [] : (all[code] ?? []),
    )
    const left = targets.reduce((sum, { words }) => sum + wordsLeft(words), 0)
    return targets.length > 0 ? [{ code, left }] : []
  })
  return wanted.sort((one, other) => other.left - one.left)[0]?.code ?? null
}
