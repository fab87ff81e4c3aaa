import { asObject } from '../entries/read.js'
import type { Figures } from '../results/figures.js'
import { figuresOf } from '../results/toMeasure.js'

const NAMES = ['measure', 'baseline', 'target'] as const

/** The groups of a key result's figures, as a form or a document has them. */
export type FigureGroups = Partial<Record<(typeof NAMES)[number], Record<string, unknown>>>

/**
 * The figures of the form as another language writes them: with the precision and the form that are
 * saved for it.
 *
 * @param saved The document in all locales.
 */
export function figuresIn(
  groups: FigureGroups,
  { saved, locale }: { saved: Readonly<Record<string, unknown>>; locale: string },
): Figures {
  const own = NAMES.map((name) => {
    const { precision, form } = asObject(saved[name])
    const words = { precision: asObject(precision)[locale], form: asObject(form)[locale] }
    return [name, { ...groups[name], ...words }] as const
  })
  return figuresOf(Object.fromEntries(own))
}
