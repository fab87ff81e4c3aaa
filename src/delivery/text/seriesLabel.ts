import type { ProgrammeData, ThemeData } from '../../editions/types.js'
import { contentText } from '../../i18n/content.js'

/**
 * What a theme is called in its series: « Thème 1 », « Dimension transversale 2 ». Without a
 * number, the words alone; in a language that has neither a pattern of the programme nor one of
 * ours, the number alone.
 *
 * @example
 * seriesLabel({ kind: 'theme', number: 1, labels: null, tag: 'es' }) // 'Tema 1'
 */
export function seriesLabel(options: {
  kind: ThemeData['kind']
  number: ThemeData['number']
  /** The programme's own patterns with `{number}`; null: the built-in text of the language. */
  labels: ProgrammeData['labels'] | null
  /** BCP 47. */
  tag: string
}): string {
  const { kind, number, labels, tag } = options
  const digits =
    number === null ? '' : new Intl.NumberFormat([tag, 'en'], { useGrouping: false }).format(number)
  const own = labels?.[kind]?.trim()
  const label = own
    ? own.replaceAll('{number}', () => digits)
    : (contentText(tag, `label.${kind}`, { number: digits }) ?? digits)
  return label.replace(/\s{2,}/g, ' ').trim()
}
