import type { TextareaField, TextField } from 'payload'

import { asText, asTexts } from '../../entries/read.js'
import { alignList, inSourceOrder } from './alignList.js'
import { followList } from './followList.js'
import { plainOf } from './markedText.js'
import type { Item } from './pairItems.js'
import { roleOfField } from './roleOf.js'
import type { Content, InlineText, Segment } from './types.js'
import { type Built, extraId, type Place, type WalkContext } from './walkContext.js'
import type { FieldSides } from './walkFields.js'

/** A text or text area: one segment, if the source has a text. */
export function walkText(
  field: TextField | TextareaField,
  { source, target }: FieldSides,
  place: Place,
  context: WalkContext,
): Built<unknown> {
  const words = asText(source)
  const present = asText(target)
  if (words === null) return withoutSource({ target, present }, place, context)
  const wanted = visited(segmentOf(field, place, words, present), context)
  const isChanged = wanted !== present
  const value = isChanged ? wanted : target
  return { value, isChanged, segments: 1, translated: wanted === null ? 0 : 1 }
}

/**
 * A text of the target whose source is gone. One that never had a source is the locale's own, as the
 * title for search engines may be.
 */
function withoutSource(
  { target, present }: { target: unknown; present: string | null },
  place: Place,
  context: WalkContext,
): Built<unknown> {
  const none = { value: target, isChanged: false, segments: 0, translated: 0 }
  const id = extraId(place, 0)
  if (present === null || !context.knownTarget.some((one) => [id, place.id].includes(one.id))) {
    return none
  }
  if (context.drops?.has(id)) return { ...none, value: null, isChanged: true }
  context.extra({ ...place, id, text: plain(present) })
  return none
}

/** A list of texts: a segment for each. */
export function walkTextList(
  field: TextField,
  { source, target }: FieldSides,
  place: Place,
  context: WalkContext,
): Built<unknown> {
  const words = asTexts(source)
  const present = asTexts(target)
  const items = (list: readonly string[]) => list.map(itemOf)
  const aligned = alignList({ id: place.id, source: items(words), target: items(present), context })
  const { keys, pairs } = aligned
  const extra = aligned.extra.filter((at) => !context.drops?.has(extraId(place, at)))
  for (const at of extra) {
    context.extra({ ...place, id: extraId(place, at), text: plain(present[at] ?? '') })
  }
  const before = pairs.map((at) => (at === null ? null : (present[at] ?? null)))
  const built = words.map((word, at) => {
    const labels = numbered(place.labels, at + 1)
    const own = { id: `${place.id}.${keys[at] ?? ''}`, path: `${place.path}.${at}`, labels }
    return visited(segmentOf(field, own, word, before[at] ?? null), context)
  })
  const isChanged =
    built.some((item, at) => item !== before[at]) || extra.length < aligned.extra.length
  const value = isChanged ? inSourceOrder({ built, pairs, extra, target: present }) : target
  const translated = built.filter((item) => item !== null).length
  return { value, isChanged, segments: words.length, translated }
}

/** A list of texts in the order that its source now has. */
export function followTextList(
  sides: FieldSides,
  place: Place,
  context: WalkContext,
): Built<unknown> {
  const [source, before, target] = [sides.source, sides.before, sides.target].map(asTexts)
  const none = { value: sides.target, isChanged: false, segments: 0, translated: 0 }
  if (!source || !before || !target) return none
  const kept = { follow: ({ own }: { own: string }) => own, copy: () => null }
  const list = followList({ source, before, target }, { place, context, itemOf, ...kept })
  return list ? { ...none, value: list, isChanged: true } : none
}

function itemOf(text: string): Item {
  return { key: null, sort: 'text', kind: 'text', text }
}

/** The text that the target has after the visit; null for none. */
function visited(segment: Segment, context: WalkContext): string | null {
  const wanted: InlineText | null | undefined = context.visit(segment)
  if (wanted === undefined) return segment.target && plainOf(segment.target.text)
  return wanted && asText(plainOf(wanted))
}

function segmentOf(
  { name, type, maxLength }: TextField | TextareaField,
  place: Place,
  source: string,
  target: string | null,
): Segment {
  return {
    ...place,
    kind: 'text',
    role: roleOfField(name),
    multiline: type === 'textarea',
    ...(maxLength === undefined ? {} : { maxLength }),
    source: plain(source),
    target: target === null ? null : plain(target),
  }
}

function plain(words: string): Content {
  return { text: [words], codes: {} }
}

/** The last label with the number of a row. */
export function numbered(labels: Place['labels'], row: number): Place['labels'] {
  return labels.map((label, at) => (at === labels.length - 1 ? { ...label, row } : label))
}
