import type { ProgrammeData, ThemeData } from '../../editions/types.js'

/** « Thème 1 », « Dimension transversale 2 ». */
export function seriesLabel(options: {
  kind: ThemeData['kind']
  number: ThemeData['number']
  /** The programme's own patterns with `{number}`; null: the built-in text of the language. */
  labels: ProgrammeData['labels'] | null
  tag: string
}): string {
  return `${options.number ?? ''}`
}
