import type { LocaleSettings } from '../../entries/settings.js'
import { asObject, asText } from '../../entries/read.js'
import type { WaitingSchedule } from '../../schedule/types.js'
import { waitingSchedules } from '../../schedule/waitingSchedules.js'
import { type PublicationProblem, publicationProblems } from '../../saving/dryRun.js'
import { sourceLocaleOf } from '../../entries/translatedFrom.js'
import { isPublished, isSharedPending, type LocaleState, localeState } from './localeState.js'
import type { EntryRequest, ReadEntry } from '../../access/readDocs.js'
import { NO_RIGHTS, type PanelRights, rightsIn } from './rightsIn.js'

/** One language of an entry, for the caller. */
export type LocalePublication = {
  code: string
  /** In the language itself. */
  name: string
  dir: 'ltr' | 'rtl'
  state: LocaleState
  /** Since when it is public, RFC 3339; null when it is not. */
  publishedAt: string | null
  schedules: WaitingSchedule[]
  /** The problems that prevent the publication of its draft; empty if there are none. */
  problems: PublicationProblem[]
  may: PanelRights
}

/** The state of an entry in every language. */
export type Publication = {
  sourceLocale: string
  /** Shared fields have changes that are not live. */
  sharedPending: boolean
  locales: LocalePublication[]
}

/** States that a publication would change something in. */
const TO_PUBLISH: readonly LocaleState[] = ['draft', 'changed', 'scheduled']

/** Reads where the entry stands. One dry run for each language that has a draft. */
export async function publicationOf(args: EntryRequest & { entry: ReadEntry }) {
  const { req, settings, type, entry } = args
  const sourceLocale = sourceLocaleOf(entry.latest, settings)
  const store = { payload: req.payload, settings, req }
  const schedules = await waitingSchedules(store, { type, id: entry.id })
  const locales: LocalePublication[] = []
  // One after the other: each dry run is a save up to its write.
  for (const locale of settings.locales) {
    locales.push(await oneLocale({ ...args, locale, sourceLocale, schedules }))
  }
  const publication: Publication = { sourceLocale, sharedPending: isSharedPending(entry), locales }
  return publication
}

async function oneLocale(
  args: EntryRequest & {
    entry: ReadEntry
    locale: LocaleSettings
    sourceLocale: string
    schedules: readonly WaitingSchedule[]
  },
): Promise<LocalePublication> {
  const { req, settings, type, entry, sourceLocale, schedules } = args
  const { code, name, dir } = args.locale
  const state = localeState({ ...entry, locale: code, sourceLocale, schedules })
  const slug = settings.slugs[type]
  const isAsked = TO_PUBLISH.includes(state) && !entry.isTrashed
  return {
    code,
    name,
    dir,
    state,
    publishedAt: publishedAt(entry, code),
    schedules: schedules.filter(({ locale }) => locale === code),
    problems: isAsked
      ? await publicationProblems({ req, slug, id: entry.id, locale: code, settings })
      : [],
    may: entry.isTrashed
      ? NO_RIGHTS
      : mayNow(rightsIn({ req, type, locale: code, sourceLocale, settings }), state),
  }
}

/** While a language is scheduled for publication, only users who can publish it can edit it. */
function mayNow(rights: PanelRights, state: LocaleState): PanelRights {
  if (state !== 'scheduled' || rights.publish) return rights
  return { ...rights, edit: false, submit: false, restore: false }
}

function publishedAt({ live }: ReadEntry, locale: string): string | null {
  if (!isPublished(live, locale)) return null
  const since: unknown = asObject(live?.firstPublishedAt)[locale]
  return since instanceof Date ? since.toISOString() : asText(since)
}
