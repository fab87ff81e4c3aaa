import type { Field } from 'payload'

import type { Settings } from '../entries/settings.js'
import { sourceLocaleOf } from '../entries/translatedFrom.js'
import { translatedFrom } from '../translation/segments/madeFrom.js'
import { liveAfter } from '../saving/liveAfter.js'
import { sharedGoesLive } from '../saving/sharedGoesLive.js'
import type { PlannedChange } from '../schedule/types.js'
import { asObject } from '../entries/read.js'
import { ALWAYS } from '../entries/moments.js'

type Doc = Record<string, unknown>

/** The live document from a moment on, until the next stage begins. */
export type Stage = { from: string; doc: Doc }

/**
 * Predicts the live document if only the pending schedules run: the first stage is the current
 * document, each later one the result of a schedule. Schedules that are already due count too, so
 * that the public sees the same whether or not the runner has run.
 *
 * All documents are in all locales, as `payload.db` gives them.
 *
 * @param args.latest The newest draft; only needed when a publication waits.
 * @param args.waiting In any order.
 */
export function timeline(args: {
  live: Doc
  latest: Doc | null
  waiting: readonly PlannedChange[]
  fields: readonly Field[]
  settings: Settings
}): Stage[] {
  const { live, waiting, ...rest } = args
  const inOrder = [...waiting].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const stages: Stage[] = [{ from: ALWAYS, doc: live }]
  let doc = live
  for (const change of inOrder) {
    doc = after({ doc, change, ...rest })
    stages.push({ from: change.at, doc })
  }
  return stages
}

type Step = Omit<Parameters<typeof timeline>[0], 'live' | 'waiting'> & {
  doc: Doc
  change: PlannedChange
}

function after({ doc, change, latest, fields, settings }: Step): Doc {
  const { locale, action, at, mayEditShared } = change
  if (action === 'unpublish') {
    return { ...doc, _status: { ...asObject(doc._status), [locale]: 'draft' } }
  }
  if (!latest) return doc
  const first = asObject(latest.firstPublishedAt)[locale] ?? at
  const from = translatedFrom({ locale, live: doc, latest, fields, settings })
  const published = {
    ...latest,
    _status: { ...asObject(latest._status), [locale]: 'published' },
    firstPublishedAt: { ...asObject(latest.firstPublishedAt), [locale]: first },
    translatedFrom: { ...asObject(latest.translatedFrom), [locale]: from },
    // Known when it is carried out: until then it may be taken back.
    approvedAt: { ...asObject(latest.approvedAt), [locale]: null },
  }
  const sourceLocale = sourceLocaleOf(latest, settings)
  const goesLive = sharedGoesLive({ live: doc, locale, sourceLocale, mayEditShared })
  const shared = goesLive ? 'latest' : 'live'
  return liveAfter({ fields, live: doc, latest: published, locale, shared })
}
