import { isOpenWork } from './isOpenWork.js'
import type { TargetSummary, TranslationState } from './types.js'

/** What rows of the dashboard are filtered by. */
export type Marks = {
  collection: string
  programme: string | null
  themes: readonly string[]
  targets: Readonly<Record<string, Pick<TargetSummary, 'state' | 'owner' | 'request'>>>
}

/**
 * The marks of a row as words with a space on either side, so that a filter is one comparison of
 * text, alike on every database: ` type=stories theme=3 es=stale es@12 @12 `.
 */
export function printMarks({ collection, programme, themes, targets }: Marks): string {
  const words = [
    `type=${collection}`,
    ...(programme === null ? [] : [`programme=${programme}`]),
    ...themes.map((theme) => `theme=${theme}`),
    ...Object.entries(targets).flatMap(([locale, { state, owner, request }]) => [
      `to=${locale}`,
      `${locale}=${state}`,
      `is=${state}`,
      ...(owner ? [`${locale}@${owner.id}`, `@${owner.id}`] : []),
      ...(isOpenWork({ state, owner, request }) ? [`open=${locale}`, 'open'] : []),
    ]),
  ]
  return ` ${[...new Set(words)].join(' ')} `
}

/** The programme that marks name, by its id; null for none. */
export function programmeIn(marks: string): string | null {
  return / programme=(\S+) /.exec(marks)?.[1] ?? null
}

export type Filter = {
  collection?: string | undefined
  programme?: string | undefined
  theme?: string | undefined
  locale?: string | undefined
  state?: TranslationState | undefined
  /** The id of the account whose work it is. */
  owner?: string | undefined
  /** Only requested, unassigned work. */
  isOpen?: boolean | undefined
}

/** The marks that a row must have, as {@link printMarks} writes them, each with its spaces. */
export function wantedMarks(filter: Filter): string[] {
  const { collection, programme, theme, locale, state, owner, isOpen } = filter
  const words = [
    collection && `type=${collection}`,
    programme && `programme=${programme}`,
    theme && `theme=${theme}`,
    locale && !state && `to=${locale}`,
    state && (locale ? `${locale}=${state}` : `is=${state}`),
    owner && (locale ? `${locale}@${owner}` : `@${owner}`),
    isOpen && (locale ? `open=${locale}` : 'open'),
  ]
  return words.flatMap((word) => (word ? [` ${word} `] : []))
}
