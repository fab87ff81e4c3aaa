import { formatHeadline } from '../results/formatHeadline.js'
import { entryEdition, tagOf } from './edition.js'
import { figuresOf, toMeasure } from '../results/toMeasure.js'
import { asCode, asDay, asNumber, asObject, asObjects, asText } from '../entries/read.js'
import { ref } from './refs.js'
import { toRichText } from './richText.js'
import type { EditionSource } from './source.js'
import type { Edition, KeyResultData } from './types.js'

/** A key result as the public can read it; null if it is not public. */
export function toKeyResult(source: EditionSource): Edition<'keyResults'> | null {
  const { doc, locale, settings } = source
  const headline = asText(doc.headline)
  if (headline === null) return null
  const kind = asCode(doc.kind, ['figure', 'outcome']) ?? 'figure'
  const body = toRichText(doc.body, settings)
  const figures = figuresOf(doc)
  const evidence = toEvidence(doc.evidence)
  const tag = tagOf(locale, settings)
  const title = formatHeadline({ message: headline, ...figures, tag })
  return entryEdition(source, 'keyResults', {
    title,
    kind,
    date: toPeriod(doc.period)?.end ?? null,
    texts: [asText(doc.statement), asText(doc.note), body.text],
    shows: [...body.shows, ...evidence.map(({ document }) => document)],
    data: {
      kind,
      headline,
      statement: asText(doc.statement),
      note: asText(doc.note),
      body: body.data,
      ...figures,
      direction: asCode(doc.direction, ['rise', 'fall']) ?? 'rise',
      period: toPeriod(doc.period),
      disaggregations: toDisaggregations(doc.disaggregations),
      evidence,
    },
  })
}

function toPeriod(group: unknown): KeyResultData['period'] {
  const { start, end } = asObject(group)
  const period = { start: asDay(start), end: asDay(end) }
  return period.start === null && period.end === null ? null : period
}

/** A row whose category is not written in this language is left out. */
function toDisaggregations(rows: unknown): KeyResultData['disaggregations'] {
  return asObjects(rows).flatMap((row) => {
    const category = asText(row.category)
    const measure = toMeasure(row.measure)
    if (category === null || measure === null) return []
    return [{ dimension: asText(row.dimension) ?? 'other', category, measure }]
  })
}

function toEvidence(rows: unknown): KeyResultData['evidence'] {
  return asObjects(rows).flatMap((row) => {
    const document = ref('documents', row.document)
    return document ? [{ document, page: asNumber(row.page) }] : []
  })
}
