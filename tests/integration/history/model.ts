/**
 * What the public may read after a history of editorial work, said as simply as it can be: the
 * independent half of the property test. It knows how texts move between drafts and live entries
 * (docs: publication), and nothing of editions.
 */
export const LOCALES = ['fr', 'es', 'en'] as const
export type Locale = (typeof LOCALES)[number]
export const KINDS = ['testimonials', 'themes', 'stories'] as const
export type Kind = (typeof KINDS)[number]

/** Texts by locale, and what all locales share. */
export type State = {
  texts: Partial<Record<Locale, string>>
  /** A shared value that the public sees. */
  mark: string
  /** Index of the consent linked to, or null. */
  consent: number | null
}
export type Live = State & { published: readonly Locale[] }
export type Change = Partial<Pick<State, 'mark' | 'consent'>> & { text?: string | null }

/** Something that waits. `shared`: whoever asked for it may edit what locales share. */
export type Waiting = {
  locale: Locale
  action: 'publish' | 'unpublish'
  /** RFC 3339. */
  at: string
  shared: boolean
}

export type ModelEntry = {
  kind: Kind
  source: Locale
  live: Live
  latest: State
  waiting: Waiting[]
  trashed: boolean
  gone: boolean
}
/** `names`: the person may be shown with the full name, as the testimonials here do. */
export type ModelConsent = { inForce: boolean; names: boolean; gone: boolean }
export type Model = {
  entries: ModelEntry[]
  consents: ModelConsent[]
  /** Every word that any text ever was. */
  words: string[]
  refused: number
  done: number
}

export function emptyModel(): Model {
  return { entries: [], consents: [], words: [], refused: 0, done: 0 }
}

/** The live state after a publication; what locales share goes with it only as the rule says. */
export function published(
  live: Live,
  latest: State,
  { locale, source, shared }: { locale: Locale; source: Locale; shared: boolean },
): Live {
  const isSourcePublic = live.published.includes(source)
  const nothingIsPublic = live.published.length === 0
  const takesAll = locale === source || (!isSourcePublic && (nothingIsPublic || shared))
  const { mark, consent } = takesAll ? latest : live
  return {
    texts: { ...live.texts, [locale]: latest.texts[locale] },
    published: [...live.published.filter((code) => code !== locale), locale],
    mark,
    consent,
  }
}

/** The live state after an unpublication: nothing else changes. */
export function unpublished(live: Live, locale: Locale): Live {
  return { ...live, published: live.published.filter((code) => code !== locale) }
}

/** The live state when something that waits has been carried out. */
export function after(entry: ModelEntry, live: Live, one: Waiting): Live {
  const { latest, source } = entry
  if (one.action === 'unpublish') return unpublished(live, one.locale)
  return published(live, latest, { locale: one.locale, source, shared: one.shared })
}

/** What is due, in its order. */
export function dueOf(entry: ModelEntry, now: string): Waiting[] {
  return [...entry.waiting].sort((a, b) => (a.at < b.at ? -1 : 1)).filter(({ at }) => at <= now)
}

/** May the newest draft of a locale be published? */
export function isPublishable(model: Model, { kind, latest }: ModelEntry, locale: Locale): boolean {
  if (!latest.texts[locale]) return false
  if (kind === 'themes') return true
  if (latest.consent === null) return kind === 'stories'
  return permits(model, kind, latest.consent)
}

/** What the public sees of an entry at a moment: by locale, its text and its mark. */
export function visible(
  model: Model,
  entry: ModelEntry,
  now: string,
): Partial<Record<Locale, string>> {
  if (entry.gone || entry.trashed) return {}
  const live = dueOf(entry, now).reduce((state, one) => after(entry, state, one), entry.live)
  if (!mayShow(model, entry.kind, live)) return {}
  const shown = LOCALES.filter((code) => live.published.includes(code) && live.texts[code])
  return Object.fromEntries(shown.map((code) => [code, `${live.texts[code]} ${live.mark}`]))
}

function mayShow(model: Model, kind: Kind, { consent }: State): boolean {
  if (kind === 'themes') return true
  if (consent === null) return kind === 'stories'
  return permits(model, kind, consent)
}

function permits({ consents }: Model, kind: Kind, index: number): boolean {
  const consent = consents[index]
  if (!consent || consent.gone || !consent.inForce) return false
  return kind === 'stories' || consent.names
}

/** A state after an edit in one locale. */
export function edited(state: State, locale: Locale, { text, ...shared }: Change): State {
  const texts = text === undefined ? state.texts : { ...state.texts, [locale]: text ?? undefined }
  return { ...state, ...shared, texts }
}

/**
 * Forgets what means nothing any more: everything of an entry that is gone or in the trash, the
 * publication of what has been published by hand, and the end of what is not public and will not
 * be before it.
 */
export function settle(entry: ModelEntry, justPublished: Locale | null = null): void {
  const { gone, trashed, live } = entry
  if (gone || trashed) entry.waiting = []
  entry.waiting = entry.waiting.filter(
    ({ action, locale }) => action === 'unpublish' || locale !== justPublished,
  )
  const begins = entry.waiting.filter(({ action }) => action === 'publish')
  entry.waiting = entry.waiting.filter(
    ({ action, locale, at }) =>
      action === 'publish' ||
      live.published.includes(locale) ||
      begins.some((begin) => begin.locale === locale && begin.at < at),
  )
}

/** Carries out what is due, one after another, as long as that has happened in reality. */
export function catchUp(
  model: Model,
  entry: ModelEntry,
  { now, isLeft }: { now: string; isLeft: (one: Waiting) => boolean },
): void {
  for (const one of dueOf(entry, now)) {
    const mayBe = one.action === 'unpublish' || isPublishable(model, entry, one.locale)
    if (!mayBe || isLeft(one)) return
    carryOut(entry, one)
  }
}

export function carryOut(entry: ModelEntry, one: Waiting): void {
  entry.live = after(entry, entry.live, one)
  entry.waiting = entry.waiting.filter((other) => other !== one)
  settle(entry)
}
