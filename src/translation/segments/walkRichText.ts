import type { RichTextField } from 'payload'

import { asObject } from '../../entries/read.js'
import { stableJson } from '../../entries/stableJson.js'
import { alignList } from './alignList.js'
import { buildRichText } from './buildRichText.js'
import { followRichText, type RichTextSide } from './followRichText.js'
import { inlineOf } from './inlineOf.js'
import { rootOf, withoutChildren } from './lexicalNode.js'
import { richTextBlockFields } from './richTextBlockFields.js'
import { type BlockFieldsOf, itemOf } from './richTextItems.js'
import { unitsOf } from './unitsOf.js'
import { type Built, extraId, knownBelow, type Place, type WalkContext } from './walkContext.js'
import type { FieldSides } from './walkFields.js'
import { followUnit, walkUnit } from './walkUnit.js'

type Reading = { fieldsOf: BlockFieldsOf; place: Place; context: WalkContext }

/** A rich text: a segment for each element with words of its own, and those of its blocks' fields. */
export function walkRichText(
  field: RichTextField,
  sides: FieldSides,
  place: Place,
  context: WalkContext,
): Built<unknown> {
  const fieldsOf: BlockFieldsOf = (slug) =>
    richTextBlockFields(field, slug) ?? context.blockFields(slug) ?? []
  const reading = { fieldsOf, place, context }
  if (context.isFollowing) return follow(sides, reading)
  const source = sideOf(sides.source, reading)
  const target = sideOf(sides.target, reading)
  const aligned = alignList({ id: place.id, source: source.items, target: target.items, context })
  const extra = aligned.extra.filter((at) => !context.drops?.has(extraId(place, at)))
  for (const at of extra) report(target, at, reading)
  const results = source.units.map((unit, at) => {
    const to = aligned.pairs[at] ?? null
    const below = { ...place, id: `${place.id}.${aligned.keys[at] ?? ''}` }
    const one = { unit, own: target.units[to ?? -1], place: below, context }
    return { ...walkUnit(one, fieldsOf), to }
  })
  const total = {
    isChanged: results.some(({ isChanged }) => isChanged) || extra.length < aligned.extra.length,
    segments: results.reduce((all, { segments }) => all + segments, 0),
    translated: results.reduce((all, { translated }) => all + translated, 0),
  }
  const structure = source.root ?? (target.root && withoutChildren(target.root))
  if (!total.isChanged || !structure) return { ...total, value: sides.target }
  const sources = { source: structure, target: target.root, present: target.units }
  const root = buildRichText({ ...sources, results, extra })
  return { ...total, value: root && { ...asObject(sides.target ?? sides.source), root } }
}

/** What has changed in the source beside its words; in a target that there is. */
function follow(sides: FieldSides, reading: Reading): Built<unknown> {
  const { place, context, fieldsOf } = reading
  const same = { value: sides.target, isChanged: false, segments: 0, translated: 0 }
  const [source, target, before] = [sides.source, sides.target, sides.before].map((state) =>
    sideOf(state, reading),
  )
  if (!isThere(source) || !isThere(target) || !isThere(before)) return same
  if (stableJson(source.root) === stableJson(before.root)) return same
  const root = followRichText(
    { source, target, before },
    {
      known: knownBelow(context.known, place.id),
      knownTarget: knownBelow(context.knownTarget, place.id),
      follow: ({ key, ...units }) =>
        followUnit({ ...units, place: { ...place, id: `${place.id}.${key}` }, context }, fieldsOf),
    },
  )
  return root ? { ...same, value: { ...asObject(sides.target), root }, isChanged: true } : same
}

type Side = Omit<RichTextSide, 'root'> & { root: RichTextSide['root'] | null }

function sideOf(state: unknown, { fieldsOf, context }: Reading): Side {
  const root = rootOf(state)
  const units = root ? unitsOf(root) : []
  return { root, units, items: units.map((unit) => itemOf(unit, fieldsOf, context)) }
}

function isThere(side: Side | undefined): side is RichTextSide {
  return Boolean(side?.root)
}

function report({ units, items }: Side, at: number, { place, context }: Reading): void {
  const unit = units[at]
  const words = items[at]?.text ?? ''
  if (!unit || words === '') return
  const text = unit.type === 'inline' ? inlineOf(unit.nodes) : { text: [words], codes: {} }
  context.extra({ ...place, id: extraId(place, at), text })
}
