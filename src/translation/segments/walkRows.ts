import type { ArrayField, BlocksField, Field } from 'payload'

import { blockOf } from '../../entries/fields.js'
import { asObjects } from '../../entries/read.js'

import { alignList, inSourceOrder } from './alignList.js'
import { followList } from './followList.js'
import { labelOf } from './labelledFields.js'
import type { Item } from './pairItems.js'
import { idPart } from './segmentId.js'
import { type Built, type Doc, extraId, type Place, type WalkContext } from './walkContext.js'
import { type FieldSides, walkFields } from './walkFields.js'
import { numbered } from './walkText.js'
import { wordsIn } from './wordsIn.js'

type Rows = ArrayField | BlocksField

/** The rows of an array or of blocks: one list for all locales, or a list for each. */
export function walkRows(
  field: Rows,
  sides: FieldSides,
  place: Place,
  context: WalkContext,
): Built<unknown> {
  if (!sides.isLocalised) return walkSharedRows(field, sides, place, context)
  return context.isFollowing
    ? followOwnRows(field, sides, place, context)
    : walkOwnRows(field, sides, place, context)
}

function walkSharedRows(
  field: Rows,
  sides: FieldSides,
  place: Place,
  context: WalkContext,
): Built<unknown> {
  const rows = asObjects(sides.source)
  const past = asObjects(sides.before)
  const built = rows.map((row, at) => {
    const fields = rowFields(field, row, context)
    const below = rowPlace(place, { field, row, at, key: keyOf(row) ?? `_r${at}` })
    const before = past.find(({ id }) => id === row.id) ?? {}
    const inner = walkFields(fields, { ...sides, source: row, target: row, before }, below, context)
    return { ...inner, value: { ...headOf(row), ...inner.value } }
  })
  const isAbsent = sides.target === undefined || sides.target === null
  return { ...sum(built), value: isAbsent ? sides.target : built.map(({ value }) => value) }
}

function walkOwnRows(
  field: Rows,
  sides: FieldSides,
  place: Place,
  context: WalkContext,
): Built<unknown> {
  const source = asObjects(sides.source)
  const target = asObjects(sides.target)
  const items = (rows: Doc[]) => rows.map((row) => itemOf(field, row, context))
  const aligned = alignList({ id: place.id, source: items(source), target: items(target), context })
  const { keys, pairs } = aligned
  const extra = aligned.extra.filter((at) => !context.drops?.has(extraId(place, at)))
  const built = source.map((row, at) => {
    const own = target[pairs[at] ?? -1]
    const fields = rowFields(field, row, context)
    const below = rowPlace(place, { field, row, at, key: keys[at] ?? '' })
    const { isKept } = sides
    const inner = { source: row, target: own ?? {}, isLocalised: true, isNew: !own, isKept }
    const walked = walkFields(fields, inner, below, context)
    const { id: _id, ...newHead } = headOf(row)
    return { ...walked, value: { ...(own ? headOf(own) : newHead), ...walked.value }, own }
  })
  reportExtra(field, { rows: target, extra }, place, context)
  const total = sum(built)
  const isChanged = total.isChanged || extra.length < aligned.extra.length
  if (!isChanged && !sides.isNew) return { ...total, value: sides.target }
  // A row that has texts, of which none is translated, is not there yet.
  const kept = built.map(({ value, own, segments, translated }) =>
    own || segments === 0 || translated > 0 ? value : null,
  )
  return { ...total, isChanged, value: inSourceOrder({ built: kept, pairs, extra, target }) }
}

/** Order, and values other than words; a row with words is not there before it is translated. */
function followOwnRows(
  field: Rows,
  sides: FieldSides,
  place: Place,
  context: WalkContext,
): Built<unknown> {
  const none = { segments: 0, translated: 0 }
  const [source, before, target] = [sides.source, sides.before, sides.target].map(asObjects)
  if (!source || !before || !target) return { ...none, value: sides.target, isChanged: false }
  const inner = { isLocalised: true, isCopied: true, isKept: sides.isKept }
  const list = followList(
    { source, before, target },
    {
      ...{ place, context, itemOf: (row) => itemOf(field, row, context) },
      follow: ({ value, own, before: was, key }) => {
        const below = { ...place, id: `${place.id}.${key}` }
        const all = { ...inner, source: value, target: own, before: was, isNew: false }
        const walked = walkFields(rowFields(field, value, context), all, below, context)
        return { ...headOf(own), ...walked.value }
      },
      copy: (row) => {
        const { id: _id, ...rest } = row
        return itemOf(field, row, context).text === '' ? rest : null
      },
    },
  )
  return { ...none, value: list ?? sides.target, isChanged: list !== null }
}

function reportExtra(
  field: Rows,
  { rows, extra }: { rows: readonly Doc[]; extra: readonly number[] },
  place: Place,
  context: WalkContext,
): void {
  for (const at of extra) {
    const row = rows[at] ?? {}
    const words = wordsIn(rowFields(field, row, context), row, context)
    if (!words) continue
    const path = `${place.path}.${at}`
    const { labels } = place
    context.extra({ id: extraId(place, at), path, labels, text: { text: [words], codes: {} } })
  }
}

function sum(rows: readonly Built<unknown>[]) {
  return {
    isChanged: rows.some(({ isChanged }) => isChanged),
    segments: rows.reduce((all, { segments }) => all + segments, 0),
    translated: rows.reduce((all, { translated }) => all + translated, 0),
  }
}

function itemOf(field: Rows, row: Doc, context: WalkContext): Item {
  const sort = typeof row.blockType === 'string' ? row.blockType : 'row'
  const words = wordsIn(rowFields(field, row, context), row, context)
  return { key: keyOf(row), sort, kind: sort, text: words }
}

function keyOf({ id }: Doc): string | null {
  return typeof id === 'string' || typeof id === 'number' ? idPart(String(id)) : null
}

/** What makes a row this row, beside its fields. */
function headOf(row: Doc): Doc {
  const names = ['id', 'blockType', 'blockName']
  return Object.fromEntries(names.filter((name) => name in row).map((name) => [name, row[name]]))
}

function rowPlace(
  place: Place,
  { field, row, at, key }: { field: Rows; row: Doc; at: number; key: string },
): Place {
  const block = blockOf(field, row)
  const name = labelOf(block?.labels?.singular)
  const one = field.type === 'array' ? labelOf(field.labels?.singular) : null
  const own = one === null ? place.labels : [...place.labels.slice(0, -1), { label: one }]
  const labels = numbered(own, at + 1)
  return {
    id: `${place.id}.${key}`,
    path: `${place.path}.${at}`,
    labels: name === null ? labels : [...labels, { label: name }],
  }
}

function rowFields(field: Rows, row: Doc, context: WalkContext): readonly Field[] {
  const fields = field.type === 'array' ? field.fields : blockOf(field, row)?.fields
  return fields ?? context.blockFields(String(row.blockType)) ?? []
}
