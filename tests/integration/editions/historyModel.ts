/**
 * What the public may read after a history of editorial work, said as simply as it can be: the
 * independent half of the property test. It knows how Payload moves texts between drafts and live
 * entries (docs: publication), and nothing of editions.
 */
export const LOCALES = ['fr', 'es', 'en'] as const
export type Locale = (typeof LOCALES)[number]
export const KINDS = ['testimonials', 'themes', 'stories'] as const
export type Kind = (typeof KINDS)[number]

type Status = 'draft' | 'published'
/** One state of an entry: texts and status by locale, and what all locales share. */
export type State = {
  texts: Partial<Record<Locale, string>>
  status: Partial<Record<Locale, Status>>
  /** A shared value that the public sees. */
  mark: string
  /** Index of the consent linked to, or null. */
  consent: number | null
}
export type Change = Partial<Pick<State, 'mark' | 'consent'>> & { text?: string }
export type ModelEntry = { kind: Kind; live: State; latest: State; trashed: boolean; gone: boolean }
/** `names`: the person may be shown with the full name, as the testimonials here do. */
export type ModelConsent = { inForce: boolean; names: boolean; gone: boolean }
export type Model = {
  entries: ModelEntry[]
  consents: ModelConsent[]
  refused: number
  done: number
}

export function emptyModel(): Model {
  return { entries: [], consents: [], refused: 0, done: 0 }
}

export function createEntry(
  kind: Kind,
  locale: Locale,
  change: Change,
  status: Status,
): ModelEntry {
  const state: State = {
    texts: change.text === undefined ? {} : { [locale]: change.text },
    status: { [locale]: status },
    mark: change.mark ?? '',
    consent: change.consent ?? null,
  }
  return { kind, live: state, latest: copy(state), trashed: false, gone: false }
}

/** A draft save touches the latest version only. */
export function saveDraft(entry: ModelEntry, locale: Locale, change: Change): void {
  entry.latest = changed(entry.latest, locale, change)
  entry.latest.status[locale] = 'draft'
}

/**
 * Any other save writes the locale into the live entry, from the latest version; what locales
 * share goes with it, pending or not. Without a status the latest version's stands.
 */
export function saveLive(entry: ModelEntry, locale: Locale, change: Change, status?: Status): void {
  entry.latest = changed(entry.latest, locale, change)
  if (status) entry.latest.status[locale] = status
  const { texts, status: statuses, mark, consent } = entry.latest
  entry.live = copy(entry.live)
  if (texts[locale] !== undefined) entry.live.texts[locale] = texts[locale]
  entry.live.status[locale] = statuses[locale] ?? 'draft'
  Object.assign(entry.live, { mark, consent })
}

/**
 * Publication of many at once starts from the live entries: what waits in drafts is not published,
 * and is the latest version no more.
 */
export function publishLive(entry: ModelEntry, locale: Locale): void {
  entry.latest = copy(entry.live)
  saveLive(entry, locale, {}, 'published')
}

/** A copy of the latest version, a draft in every locale. */
export function duplicate(entry: ModelEntry): ModelEntry {
  const { kind, latest, trashed } = entry
  const draft: State = { ...latest, status: {} }
  return { kind, live: copy(draft), latest: copy(draft), trashed, gone: false }
}

/** What the public sees of one entry: by locale, its text and its mark. */
export function visible(model: Model, entry: ModelEntry): Partial<Record<Locale, string>> {
  if (entry.gone || entry.trashed || !mayShow(model, entry)) return {}
  const shown = LOCALES.filter(
    (locale) => entry.live.status[locale] === 'published' && entry.live.texts[locale],
  )
  return Object.fromEntries(
    shown.map((locale) => [locale, `${entry.live.texts[locale]} ${entry.live.mark}`]),
  )
}

function mayShow({ consents }: Model, { kind, live }: ModelEntry): boolean {
  if (kind === 'themes') return true
  if (live.consent === null) return kind === 'stories'
  const consent = consents[live.consent]
  if (!consent || consent.gone || !consent.inForce) return false
  return kind === 'stories' || consent.names
}

function changed(state: State, locale: Locale, { text, ...shared }: Change): State {
  const next = copy(state)
  if (text !== undefined) next.texts[locale] = text
  return Object.assign(next, shared)
}

function copy(state: State): State {
  return { ...state, texts: { ...state.texts }, status: { ...state.status } }
}
