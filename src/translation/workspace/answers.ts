import { z } from 'zod'

import { named } from '../../schema/named.js'
import { shapeOfEach } from '../../schema/shapes.js'
import { said } from '../../schema/said.js'
import type {
  CheckAnswer,
  DraftsReport,
  ExtrasAnswer,
  ImportReport,
  SegmentView,
  TranslationView,
} from '../api/types.js'
import { STATE, SUMMARY } from '../records/summarySchema.js'
import { JUDGEMENTS } from './readSave.js'

const FINDINGS = {
  findings: z.array(
    z.object({
      check: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      blocking: z.boolean(),
      message: z.string(),
      fix: said(z.int().nullable(), { meaning: 'The place of its fix in `fixes`.' }),
    }),
  ),
  fixes: z.array(
    z.object({
      label: z.string(),
      edit: z.object({ from: z.int(), to: z.int(), insert: z.string() }),
    }),
  ),
  more: said(z.int(), { meaning: 'Further findings that are not listed.' }),
}

const CODE = z.object({
  type: z.string(),
  name: z.string(),
  label: z.string(),
  shown: z.string().nullable(),
  before: z.string().nullish(),
  here: z.string().nullish(),
  optional: z.boolean(),
})

const CHANGE = z.object({
  kind: z.enum(['typography', 'figure', 'wording']),
  figures: z.array(z.object({ from: z.string(), to: z.string() })),
  parts: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
})

const ROLES = [
  ...(['text', 'title', 'paragraph', 'heading', 'listItem', 'quote'] as const),
  ...(['cell', 'caption', 'altText', 'button'] as const),
]

const TERM = z.object({
  term: z.string(),
  preferred: z.array(z.string()),
  forbidden: z.array(z.string()),
  doNotTranslate: z.boolean(),
  definition: z.string().nullable(),
})

const PAST = z.object({
  at: z.string(),
  by: z.string().nullable(),
  source: z.string(),
  target: z.string(),
  judgement: z.enum(JUDGEMENTS),
})

const SEGMENT = named(
  'SegmentView',
  z.object({
    id: z.string(),
    path: z.string(),
    label: z.string(),
    role: z.object({ kind: z.enum(ROLES), level: z.int().optional() }).nullable(),
    multiline: z.boolean(),
    maxLength: z.int().nullable(),
    source: z.string(),
    target: z.string().nullable(),
    state: STATE,
    origin: z.union([z.literal('memory'), z.templateLiteral(['machine:', z.string()])]).nullable(),
    change: CHANGE.nullable(),
    codes: z.record(z.string(), CODE),
    ...FINDINGS,
    matches: z.array(
      z.object({
        score: z.number(),
        source: z.string(),
        target: z.string(),
        origin: z.string(),
      }),
    ),
    terms: z.array(TERM),
    comments: z.array(z.object({ at: z.string(), by: z.string().nullable(), text: z.string() })),
    history: z.array(PAST),
    words: z.int(),
  }),
) satisfies z.ZodType<SegmentView>

const EXTRA = z.object({
  id: z.string(),
  label: z.string(),
  text: z.string(),
  isKept: z.boolean(),
})

const OUTCOMES = [
  'applied',
  'unchanged',
  'sourceChanged',
  'conflict',
  'rejected',
  'noHome',
] as const

const REPORT = named(
  'ImportReport',
  z.object({
    file: z.string(),
    applied: z.int(),
    unchanged: z.int(),
    segments: z.array(
      z.object({
        id: z.string(),
        outcome: z.enum(OUTCOMES),
        message: z.string().nullable(),
        line: z.int().nullable(),
        comment: z.string().optional(),
        left: z.string().optional(),
      }),
    ),
  }),
) satisfies z.ZodType<ImportReport>

const REPORTS = z.object({ reports: z.array(REPORT) })

const RIGHTS = ['edit', 'submit', 'approve', 'publish', 'settle'] as const

/** What the endpoints of the workspace answer, by what they do. */
export const ANSWERS = {
  view: z.object({
    collection: z.string(),
    id: z.string(),
    title: z.string(),
    sourceLocale: z.string(),
    locale: z.string(),
    targets: z.array(z.string()),
    may: z.object(shapeOfEach(RIGHTS, () => z.boolean())),
    machine: z.string().nullable(),
    published: z.enum(['no', 'changed', 'yes']),
    summary: SUMMARY,
    segments: z.array(SEGMENT),
    extras: z.int(),
    extraTexts: z.array(EXTRA),
  }) satisfies z.ZodType<TranslationView>,
  save: z.object({ segments: z.array(SEGMENT), summary: SUMMARY }),
  drafts: z.object({
    drafted: z.int(),
    outcomes: z.array(
      z.object({
        id: z.string(),
        outcome: z.enum(['memory', 'machine', 'written', 'refused']),
        message: z.string().nullable(),
      }),
    ),
    segments: z.array(SEGMENT),
    summary: SUMMARY,
  }) satisfies z.ZodType<DraftsReport>,
  check: z.object({
    segments: z.array(z.object({ id: z.string(), ...FINDINGS })),
  }) satisfies z.ZodType<CheckAnswer>,
  extras: z.object({
    extras: z.array(EXTRA),
    summary: SUMMARY,
  }) satisfies z.ZodType<ExtrasAnswer>,
  take: z.union([REPORT, REPORTS]),
  settle: z.object({ settled: z.int() }),
  import: REPORTS,
}
