import type { Payload } from 'payload'

import { slugOf } from '../entries/slugOf.js'
import type { Settings } from '../entries/settings.js'
import { createBudget, NO_LIMITS } from './budget.js'
import { draftSource } from './preview/draftSource.js'
import { pseudoSource } from './pseudo/pseudoSource.js'
import { databaseSource } from './read/databaseSource.js'
import { createTrace } from './read/trace.js'
import { createReader, type EditionReader } from './reader.js'

/** A reader for one request: of what is public at a moment, or of drafts. */
export function readerOf(args: {
  payload: Payload
  settings: Settings
  /** RFC 3339 with milliseconds. */
  at: string
  isPreview: boolean
  /** Texts are those of the pseudo-locale. @default false */
  isPseudo?: boolean
  /** The answer may be kept, so the reader learns when lists change by themselves. */
  isCached: boolean
}): EditionReader {
  const { payload, settings, at, isPreview, isPseudo = false, isCached } = args
  const budget = createBudget(settings.delivery || NO_LIMITS)
  const trace = createTrace()
  const slugs = {
    editions: slugOf(settings, 'editions'),
    searchWords: slugOf(settings, 'searchWords'),
    formerSlugs: slugOf(settings, 'formerSlugs'),
  }
  const real = isPreview
    ? draftSource({ payload, settings, at, budget })
    : databaseSource({ payload, slugs, at, trace, budget, isCached })
  const source = isPseudo ? pseudoSource(real, settings.richText.blocks) : real
  return createReader({ source, trace, budget, locales: settings.locales.map(({ code }) => code) })
}
