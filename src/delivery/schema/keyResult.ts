import type { Edition, KeyResultData, MeasureData } from '../../editions/types.js'
import { endsOf } from '../../results/figures.js'
import { formatEnds } from '../../results/formatEnds.js'
import { formatHeadline } from '../../results/formatHeadline.js'
import { formatPeriod } from '../../results/formatPeriod.js'
import { type Progress, progressOf } from '../../results/progressOf.js'
import { type DeliveryContext, tagOf } from '../context.js'
import type { Delivered } from '../read/chain.js'
import { one } from '../read/lookup.js'
import type { InLanguage, Parts } from './builder.js'
import { entryFields } from './entryFields.js'
import { wholeNumber } from './nested.js'

type KeyResult = Edition<'keyResults'>

export function keyResult(parts: Parts): void {
  const { enums, types } = parts
  types.KeyResult.implement({
    description:
      'A figure (a measure with a headline) or an outcome (a result described in words).',
    interfaces: [types.Node, types.Entry],
    fields: (t) => {
      const shared = entryFields<'keyResults'>(t, parts)
      return {
        programme: shared.programme,
        themes: shared.themes,
        kind: t.field({
          type: enums.KeyResultKind,
          description: 'Figure or outcome.',
          resolve: ({ edition }) => edition.data.kind,
        }),
        headline: t.string({
          description:
            'Shown large on a card: « 22 politiques », « +8 % d’acteurs nationaux », ' +
            '« Le Programme ».',
          resolve: ({ edition: { data, locale } }, _args, context) =>
            formatHeadline({ ...data, message: data.headline, tag: tagOf(context, locale) }),
        }),
        statement: t.string({
          nullable: true,
          description: 'The rest of the sentence.',
          resolve: ({ edition }) => edition.data.statement,
        }),
        note: t.string({
          nullable: true,
          description: 'Small print, for example « (54 % de femmes) ».',
          resolve: ({ edition }) => edition.data.note,
        }),
        body: shared.body('Longer text of an outcome.', ({ body }) => body),
      }
    },
  })
  figures(parts)
}

function figures(parts: Parts): void {
  const { builder, types } = parts
  const [Progress, Disaggregation] = [progressType(parts), disaggregationType(parts)]
  const [Period, Evidence, Ends] = [periodType(parts), evidenceType(parts), endsType(parts)]
  builder.objectFields(types.KeyResult, (t) => {
    const measure = (name: 'measure' | 'baseline' | 'target', description: string) =>
      t.field({
        type: types.Measure,
        nullable: true,
        description,
        resolve: ({ edition }, _args, context) => measureOf(edition.data[name], edition, context),
      })
    return {
      measure: measure('measure', 'The result.'),
      baseline: measure('baseline', 'The value at the start.'),
      target: measure('target', 'The value to reach.'),
      ends: t.field({
        type: Ends,
        nullable: true,
        description:
          'Both ends of a change, « de 49 % à 57 % »; null if the measure is no change, or has no ' +
          'baseline of the same unit.',
        resolve: ({ edition: { data, locale } }, _args, context) => {
          const ends = endsOf(data)
          return ends && { ...ends, tag: tagOf(context, locale) }
        },
      }),
      progress: t.field({
        type: Progress,
        nullable: true,
        description: 'The measure compared with its target; null if either is missing.',
        resolve: ({ edition: { data, locale } }, _args, context) =>
          progressOf({ ...data, tag: tagOf(context, locale) }),
      }),
      disaggregations: t.field({
        type: [Disaggregation],
        description: 'The measure for parts of the whole.',
        resolve: ({ edition }, _args, context) =>
          edition.data.disaggregations.map((row) => ({
            ...row,
            tag: tagOf(context, edition.locale),
          })),
      }),
      period: t.field({
        type: Period,
        nullable: true,
        description: 'The period it covers.',
        resolve: ({ edition: { data, locale } }, _args, context) =>
          data.period && { ...data.period, tag: tagOf(context, locale) },
      }),
      evidence: t.field({
        type: [Evidence],
        description: 'Published documents that support it.',
        complexity: { field: 1, multiplier: 3 },
        resolve: (of, _args, context) => evidenceOf(of, context),
      }),
    }
  })
}

function measureOf(
  measure: MeasureData | null,
  { locale }: KeyResult,
  context: DeliveryContext,
): InLanguage<{ measure: MeasureData }> | null {
  return measure && { measure, tag: tagOf(context, locale) }
}

type EvidenceOf = { document: Delivered<'documents'>; page: number | null }

async function evidenceOf(
  { edition, chain }: Delivered<'keyResults'>,
  { reader }: DeliveryContext,
): Promise<EvidenceOf[]> {
  const found = await Promise.all(
    edition.data.evidence.map(async ({ document: ref, page }) => {
      const document = await one(reader, { type: 'documents', ref, chain })
      return document && { document, page }
    }),
  )
  return found.filter((evidence) => evidence !== null)
}

type EndsOf = InLanguage<{ start: MeasureData; end: MeasureData }>

function endsType({ builder, types }: Parts) {
  return builder.objectRef<EndsOf>('Ends').implement({
    description: 'Where a change began and where it has led.',
    fields: (t) => ({
      start: t.field({
        type: types.Measure,
        description: 'The baseline.',
        resolve: ({ start, tag }) => ({ measure: start, tag }),
      }),
      end: t.field({
        type: types.Measure,
        description: 'The baseline and the change together.',
        resolve: ({ end, tag }) => ({ measure: end, tag }),
      }),
      text: t.string({
        description: "Both in the entry's locale: “from 49% to 57%”.",
        resolve: ({ tag, ...ends }) => formatEnds(ends, tag),
      }),
    }),
  })
}

function progressType({ builder, enums }: Parts) {
  return builder.objectRef<Progress>('Progress').implement({
    description: 'A measure compared with its target.',
    fields: (t) => ({
      ratio: t.exposeFloat('ratio', {
        description: 'actual / target, taking into account indicators that should fall',
      }),
      change: t.exposeFloat('change', {
        nullable: true,
        description: 'Measure minus baseline; null without a baseline.',
      }),
      status: t.expose('status', {
        type: enums.ProgressStatus,
        description: 'Whether the target was met.',
      }),
      text: t.exposeString('text', { description: "A sentence in the entry's locale." }),
    }),
  })
}

type Row = InLanguage<KeyResultData['disaggregations'][number]>

function disaggregationType({ builder, types }: Parts) {
  return builder.objectRef<Row>('Disaggregation').implement({
    description: 'A measure for one part of the whole.',
    fields: (t) => ({
      dimension: t.exposeString('dimension', {
        description: 'The dimension: sex, age, country, area, disability, indigenous or other.',
      }),
      category: t.exposeString('category', { description: 'The part.' }),
      measure: t.field({
        type: types.Measure,
        description: 'Its measure.',
        resolve: ({ measure, tag }) => ({ measure, tag }),
      }),
    }),
  })
}

function periodType({ builder }: Parts) {
  return builder.objectRef<InLanguage<NonNullable<KeyResultData['period']>>>('Period').implement({
    description: 'A period; its start or end may be unknown.',
    fields: (t) => ({
      start: t.expose('start', { type: 'Date', nullable: true, description: 'First day.' }),
      end: t.expose('end', { type: 'Date', nullable: true, description: 'Last day.' }),
      text: t.string({
        description: "Formatted for the entry's locale.",
        resolve: ({ tag, ...period }) => formatPeriod(period, tag),
      }),
    }),
  })
}

function evidenceType({ builder, types }: Parts) {
  return builder.objectRef<EvidenceOf>('Evidence').implement({
    description: 'A document and page that support a key result.',
    fields: (t) => ({
      document: t.field({
        type: types.Document,
        description: 'The document.',
        resolve: ({ document }) => document,
      }),
      page: t.int({
        nullable: true,
        description: 'The page in it.',
        resolve: ({ page }) => wholeNumber(page),
      }),
    }),
  })
}
