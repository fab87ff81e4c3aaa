import type { Field, RichTextField } from 'payload'

import { asObject } from '../../entries/read.js'
import { alignCodes } from './alignCodes.js'
import { alignList } from './alignList.js'
import { buildRichText, type UnitResult } from './buildRichText.js'
import { inlineOf } from './inlineOf.js'
import { isNode, type LexicalNode, rootOf } from './lexicalNode.js'
import { plainOf, toMarked } from './markedText.js'
import { nodesOf } from './nodesOf.js'
import type { Item } from './pairItems.js'
import { richTextBlockFields } from './richTextBlockFields.js'
import { idPart } from './segmentId.js'
import type { Segment } from './types.js'
import { type Unit, unitsOf } from './unitsOf.js'
import { type Built, extraId, type Place, signOf, type WalkContext } from './walkContext.js'
import { type FieldSides, walkFields } from './walkFields.js'
import { wordsIn } from './wordsIn.js'

type BlockFieldsOf = (slug: string) => readonly Field[]
type One = { unit: Unit; own: Unit | undefined; place: Place; context: WalkContext }
type Walked = UnitResult & { segments: number; translated: number }

/** A rich text: a segment for each element with words of its own, and those of its blocks' fields. */
export function walkRichText(
  field: RichTextField,
  sides: FieldSides,
  place: Place,
  context: WalkContext,
): Built<unknown> {
  const source = rootOf(sides.source)
  const target = rootOf(sides.target)
  const units = source ? unitsOf(source) : []
  const present = target ? unitsOf(target) : []
  const fieldsOf: BlockFieldsOf = (slug) =>
    richTextBlockFields(field, slug) ?? context.blockFields(slug) ?? []
  const items = (list: Unit[]) => list.map((unit) => itemOf(unit, fieldsOf, context))
  const found = items(present)
  const aligned = alignList({ id: place.id, source: items(units), target: found, context })
  for (const at of aligned.extra) {
    const id = extraId(place, at)
    report(present[at], found[at]?.text ?? '', { ...place, id }, context)
  }
  const results = units.map((unit, at): Walked => {
    const to = aligned.pairs[at] ?? null
    const below = { ...place, id: `${place.id}.${aligned.keys[at] ?? ''}` }
    const one: One = { unit, own: present[to ?? -1], place: below, context }
    return { ...walkUnit(one, fieldsOf), to }
  })
  const total = {
    isChanged: results.some(({ isChanged }) => isChanged),
    segments: results.reduce((all, { segments }) => all + segments, 0),
    translated: results.reduce((all, { translated }) => all + translated, 0),
  }
  if (!total.isChanged || !source) return { ...total, value: sides.target }
  const root = buildRichText({ source, target, results, present, extra: aligned.extra })
  return { ...total, value: root && { ...asObject(sides.target ?? sides.source), root } }
}

function walkUnit(one: One, fieldsOf: BlockFieldsOf): Omit<Walked, 'to'> {
  if (one.unit.type === 'inline') return walkInline(one)
  if (one.unit.type === 'block') return walkBlock(one, fieldsOf)
  const nodes = (one.own ?? one.unit).nodes
  return { nodes, isText: false, isChanged: false, segments: 0, translated: 0 }
}

function walkInline({ unit, own, place, context }: One): Omit<Walked, 'to'> {
  const source = inlineOf(unit.nodes)
  const target = own ? alignCodes(inlineOf(own.nodes), source) : null
  const segment: Segment = { ...place, kind: 'richText', multiline: true, source, target }
  const asked = context.visit(segment)
  const wanted = asked && plainOf(asked).trim() !== '' ? asked : null
  const isKept =
    asked === undefined || (wanted && toMarked(wanted)) === (target && toMarked(target.text))
  const nodes = isKept
    ? (own?.nodes ?? null)
    : wanted && nodesOf(wanted, { ...source.codes, ...target?.codes })
  return { nodes, isText: true, isChanged: !isKept, segments: 1, translated: nodes ? 1 : 0 }
}

function walkBlock({ unit, own, place, context }: One, fieldsOf: BlockFieldsOf) {
  const source = fieldsIn(unit)
  const target = own ? fieldsIn(own) : {}
  const { value, ...built } = walkFields(
    fieldsOf(String(source.blockType)),
    { source, target, isLocalised: true, isNew: !own, isKept: false },
    place,
    context,
  )
  const isText = built.segments > 0
  if (isText && built.translated === 0) return { ...built, isText, nodes: null }
  if (!isText || !built.isChanged) return { ...built, isText, nodes: (own ?? unit).nodes }
  const { id, blockType, blockName } = source
  const head = { id, blockType, ...(blockName === undefined ? {} : { blockName }) }
  const nodes = (own ?? unit).nodes.map((node) => ({
    ...node,
    fields: { ...(own ? target : head), ...value },
  }))
  return { ...built, isText, nodes }
}

function itemOf(unit: Unit, fieldsOf: BlockFieldsOf, context: WalkContext): Item {
  const { type, kind } = unit
  if (type === 'inline') {
    return { key: null, sort: type, kind, text: signOf(inlineOf(unit.nodes).text) }
  }
  if (type === 'node') return { key: null, sort: kind, kind, text: '' }
  const { id, blockType } = fieldsIn(unit)
  const key = typeof id === 'string' && id ? idPart(id) : null
  const words = wordsIn(fieldsOf(String(blockType)), fieldsIn(unit), context)
  return { key, sort: kind, kind, text: words }
}

function report(unit: Unit | undefined, words: string, place: Place, context: WalkContext): void {
  if (!unit || words === '') return
  const text = unit.type === 'inline' ? inlineOf(unit.nodes) : { text: [words], codes: {} }
  context.extra({ id: place.id, path: place.path, text })
}

function fieldsIn({ nodes }: Unit): LexicalNode {
  const fields = nodes[0]?.fields
  return isNode(fields) ? fields : {}
}
