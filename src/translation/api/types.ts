import type { Comment, Origin, TargetSummary, TranslationState } from '../records/types.js'
import type { SegmentRole } from '../segments/types.js'
import type { TextEdit } from '../segments/textEdit.js'

/**
 * What the endpoints of the translators' workspace send and take, as JSON. Texts are marked texts
 * (`../segments/markedText.ts`). Every answer is private and never cached; errors are Payload's:
 * `{ errors: [{ message, data: { code } }] }`.
 */

/** `GET /api/SLUG/ID/translation/LOCALE`: an entry in one target locale, segment by segment. */
export type TranslationView = {
  collection: string
  id: string
  title: string
  sourceLocale: string
  locale: string
  /** The locales that the entry is translated into. */
  targets: readonly string[]
  /** What the caller may do in this locale. */
  may: { edit: boolean; submit: boolean; approve: boolean; publish: boolean; settle: boolean }
  /** The name of the machine that can draft it; null for none. */
  machine: string | null
  /** The locale is published, and its published text is the one shown here. */
  published: 'no' | 'changed' | 'yes'
  summary: TargetSummary
  segments: readonly SegmentView[]
  /** How many texts of the translation have no original and are not to stay. */
  extras: number
  /** All texts of the translation that have no original. They stay where they are until removed. */
  extraTexts: readonly ExtraView[]
}

/** A text of a translation that belongs to no segment: its original was deleted, or merged. */
export type ExtraView = {
  id: string
  /** The labels of the field it stands in, in the caller's language. */
  label: string
  /** Marked text. */
  text: string
  /** Somebody has said that it is to stay. */
  isKept: boolean
}

export type SegmentView = {
  id: string
  path: string
  /** The labels of its fields in the caller's language: `Disaggregations 2 > Category`. */
  label: string
  /** What it is on the page: a heading of level 2, an item of a list, a quote, an alternative text. */
  role: SegmentRole | null
  multiline: boolean
  maxLength: number | null
  source: string
  target: string | null
  state: TranslationState
  /** Where its text comes from, until a person writes another: `machine:NAME`, `memory`; null: a person. */
  origin: Origin | null
  /** How the source has changed since the translation was made; null when it has not. */
  change: SourceChange | null
  /** What the codes of source and target stand for, by id. */
  codes: Readonly<Record<string, CodeView>>
  findings: readonly FindingView[]
  fixes: readonly FixView[]
  /** Further findings that are not listed. */
  more: number
  matches: readonly MatchView[]
  terms: readonly TermView[]
  comments: readonly Comment[]
  /** Newest first, without the present one. */
  history: readonly {
    at: string
    by: string | null
    source: string
    target: string
    judgement: string
  }[]
  words: number
}

export type CodeView = {
  type: string
  name: string
  /** The name in the caller's language. */
  label: string
  /** What it stands for in the source, such as the address of a link; null for formatting. */
  shown: string | null
  /** The same of the source that the translation was made from; absent: as it is now. */
  before?: string | null
  /** The same of the translation; absent: as in the source. */
  here?: string | null
  optional: boolean
}

export type SourceChange = {
  kind: 'typography' | 'figure' | 'wording'
  figures: readonly { from: string; to: string }[]
  parts: readonly { kind: 'same' | 'added' | 'removed'; text: string }[]
}

export type FindingView = {
  check: string
  severity: 'error' | 'warning' | 'info'
  /** The segment cannot be submitted or approved with it. */
  blocking: boolean
  message: string
  /** Which of the segment's `fixes` fixes all of its kind; null: none. */
  fix: number | null
}

/** The name of a fix, and its edit of the text that was checked: `applyEdit` makes it. */
export type FixView = { label: string; edit: TextEdit }

/** What the checks say of one text: at most 20 findings of one check, 5,000 in an answer. */
export type FindingsView = Pick<SegmentView, 'findings' | 'fixes' | 'more'>

export type MatchView = {
  /** 0 to 100. */
  score: number
  source: string
  target: string
  /** Where it comes from, in words. */
  origin: string
}

export type TermView = {
  term: string
  preferred: readonly string[]
  forbidden: readonly string[]
  doNotTranslate: boolean
  definition: string | null
}

/**
 * `PATCH /api/SLUG/ID/translation/LOCALE`: writes segments, as one save of the entry's draft in
 * this locale, or changes only what they are found to be. All of it, or nothing. Answers with the
 * segments written, as `SegmentView`, and the new summary: `{ segments, summary }`.
 *
 * @throws STALE_REVISION (409) naming the segments that another user has changed since, in
 * `data.segments: { id, target }[]`
 */
export type TranslationSave = {
  segments: readonly {
    id: string
    /** Absent: the text stays. null takes it away. */
    target?: string | null
    /** What the client has read as the present text, to be compared with what is there. */
    base?: string | null
    /** @default draft where the text is written */
    judgement?: 'draft' | 'inReview' | 'approved'
    /** Says that the translation fits the source as it now is. */
    fits?: boolean
    /** `source`: its links and other codes stand for what those of the source now do. */
    codes?: 'source'
    /** Added to the segment's comments. */
    comment?: string
  }[]
}

/**
 * `POST /api/SLUG/ID/translation/LOCALE/extras`: removes texts without an original from the draft, or
 * notes that they are to stay. Answers with those that there are then.
 *
 * @throws STALE_REVISION (409) when one of them has changed or is gone
 */
export type ExtrasSettled = {
  extras: readonly {
    id: string
    /** What it says, as it was read. */
    text: string
    /** It stays. @default false */
    keep?: boolean
  }[]
}
export type ExtrasAnswer = { extras: readonly ExtraView[]; summary: TargetSummary }

/**
 * `POST /api/SLUG/ID/translation/LOCALE/drafts`: fills in drafts where nothing is written, from the
 * memory (matches of 100) and then by machine. Requires the right to edit the translation. Existing
 * texts are not changed, and nothing is submitted or approved.
 */
export type DraftsWanted = {
  /** @default every segment that is missing */
  segments?: readonly string[]
  /** Approved translations of the same text. @default true */
  memory?: boolean
  /** @default true */
  machine?: boolean
}

export type DraftsReport = {
  /** How many were written. */
  drafted: number
  outcomes: readonly {
    id: string
    /** `written`: there was a text already; `refused`: `message` says why. */
    outcome: 'memory' | 'machine' | 'written' | 'refused'
    message: string | null
  }[]
  /** The segments written, as they now are. */
  segments: readonly SegmentView[]
  summary: TargetSummary
}

/** `POST /api/SLUG/ID/translation/LOCALE/check` with `{ segments: { id, target }[] }`, 1,000 at most. */
export type CheckAnswer = { segments: readonly ({ id: string } & FindingsView)[] }

/**
 * `POST /api/SLUG/ID/translation/settle` with `{ note? }`: an editor says that the changes of the
 * source change nothing for translators, in any locale. Answers `{ settled: number }`.
 */

/**
 * `GET /api/SLUG/ID/translation/LOCALE/xliff?format=xliff-2.1`: the file, in any of the formats of texts.
 * `?fillTargets=true` fills missing targets with the source and marks them as untranslated.
 * `POST` of a file to the same address, with `?prefer=file` to take it where both have changed and
 * `?dry=true` to be told only: the report.
 */
export type ImportReport = {
  file: string
  applied: number
  unchanged: number
  segments: readonly {
    id: string
    outcome: 'applied' | 'unchanged' | 'sourceChanged' | 'conflict' | 'rejected' | 'noHome'
    message: string | null
    line: number | null
    /** What translators have noted in the file, as a new comment of the segment; absent: nothing. */
    comment?: string
    /** What of the notes was not taken, and why; absent: all was. */
    left?: string
  }[]
}

/**
 * `GET /api/translation/dashboard?locale=es&state=stale&collection=stories&theme=ID&mine=true&requested=true&search=…&sort=-changedAt&page=1&limit=25`
 */
export type Dashboard = {
  locales: readonly { code: string; name: string }[]
  rows: readonly DashboardRow[]
  total: number
  page: number
  pages: number
}

export type DashboardRow = {
  /** `stories:12`: names the entry in what is done to several. */
  key: string
  collection: string
  id: string
  title: string
  sourceLocale: string
  /** When the source was last changed. */
  changedAt: string
  words: number
  targets: Readonly<Record<string, TargetSummary>>
}

/** `GET /api/translation/totals` with the filters of the dashboard: words by locale and state. */
export type Totals = {
  locales: Readonly<
    Record<string, { entries: number; words: Readonly<Record<TranslationState, number>> }>
  >
}

/**
 * `POST /api/translation/request` with `{ keys: string[], locale, due?: DAY | null, note?: string |
 * null, fill?: boolean }` (`fill`: drafts first, for 50 entries at most) requests translations:
 * they are unassigned and open until a translator takes them. Requires the right to approve the
 * locale.
 */
export type RequestReport = {
  requested: number
  entries: readonly {
    key: string
    /**
     * `reopened`: it was assigned before; `done`: approved already, nothing is asked; `gone`:
     * deleted.
     */
    outcome: 'requested' | 'reopened' | 'done' | 'gone'
    /** How many drafts were filled in before. */
    drafted: number
    /** Why no drafts could be. */
    message: string | null
  }[]
}

/** `POST /api/translation/take` with `{ keys: string[], locale }`: takes on what has been asked for. */
export type TakeReport = {
  taken: number
  entries: readonly {
    key: string
    /** `notOpen`: it was not requested, or another user was faster. */
    outcome: 'taken' | 'notOpen' | 'gone'
  }[]
}

/**
 * `POST /api/translation/assign` with `{ keys: string[], locale, owner: ID | null, due: DAY | null }`
 * answers `{ assigned: number }`. `GET /api/translation/people?locale=es` answers
 * `{ people: { id, name }[] }`: who may translate into a locale.
 *
 * `GET /api/translation/export?locale=es&format=xliff-2.1&keys=stories:12,themes:3` answers a zip;
 * `&fillTargets=true` as above.
 * `POST /api/translation/import` takes a file or a zip: `{ reports: ImportReport[] }`.
 */

/**
 * `GET /api/translation/memory?source=fr&target=es` answers TMX; `POST` of TMX, with
 * `?approved=true` to offer its units to translators: `MemoryReport`
 * (`../memory/exchangeMemory.ts`). `GET /api/translation/glossary?format=csv|tbx` answers the
 * glossary; `POST` of either: `GlossaryReport` (`../glossary/exchangeGlossary.ts`).
 */
