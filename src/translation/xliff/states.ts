import type { ExchangeState } from './model.js'

/**
 * Our states in those of XLIFF 2.1 §4.3.1.31; `subState` says ours exactly. A stale translation
 * needs work as one that is not there does, so that other tools offer it to translators.
 */
const STATES_21: Record<ExchangeState, string> = {
  missing: 'initial',
  stale: 'initial',
  draft: 'translated',
  inReview: 'translated',
  approved: 'final',
}

/** Our states in those of XLIFF 1.2 §2.3 (attribute `state`). */
const STATES_12: Record<ExchangeState, string> = {
  missing: 'new',
  stale: 'needs-translation',
  draft: 'translated',
  inReview: 'needs-review-translation',
  approved: 'final',
}

const FROM_21 = new Map<string, ExchangeState>([
  ['initial', 'draft'],
  ['translated', 'draft'],
  ['reviewed', 'inReview'],
  ['final', 'approved'],
])

const FROM_12 = new Map<string, ExchangeState>([
  ['new', 'draft'],
  ['needs-translation', 'stale'],
  ['needs-adaptation', 'draft'],
  ['needs-l10n', 'draft'],
  ['needs-review-translation', 'inReview'],
  ['needs-review-adaptation', 'inReview'],
  ['needs-review-l10n', 'inReview'],
  ['translated', 'draft'],
  ['signed-off', 'approved'],
  ['final', 'approved'],
])

/**
 * States of XLIFF 1.2 §2.3 by which the text itself is not translated. `needs-adaptation` is none
 * of them: it is about what is no text.
 */
const UNTRANSLATED_12 = new Set(['new', 'needs-translation', 'needs-l10n'])

const PREFIX = 'stories:'

/** `state` and `subState` of a segment in XLIFF 2.1. */
export function state21(state: ExchangeState): { state: string; subState: string } {
  return { state: STATES_21[state], subState: PREFIX + state }
}

/** `state` of a target in XLIFF 1.2. */
export function state12(state: ExchangeState): string {
  return STATES_12[state]
}

/**
 * Our state from those of a segment in XLIFF 2.x. A `subState` that no longer fits the `state` was
 * left behind by a tool that does not know it, and says nothing.
 */
export function fromState21(state: string, subState: string | undefined): ExchangeState {
  const own = stateNamed(subState?.startsWith(PREFIX) ? subState.slice(PREFIX.length) : undefined)
  if (own && STATES_21[own] === state) return own
  return FROM_21.get(state) ?? 'draft'
}

/** Our state for that of a target in XLIFF 1.2; undefined for a state that is not in the spec. */
export function fromState12(state: string): ExchangeState | undefined {
  return FROM_12.get(state)
}

/** The state with this name, if there is one. */
export function stateNamed(name: string | undefined): ExchangeState | undefined {
  return name !== undefined && Object.hasOwn(STATES_21, name) ? (name as ExchangeState) : undefined
}

/** Whether the state of a target in XLIFF 1.2 says that its text is not translated. */
export function isUntranslated12(state: string): boolean {
  return UNTRANSLATED_12.has(state)
}
