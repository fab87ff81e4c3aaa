import { stableJson } from '../../entries/stableJson.js'
import { alignCodes } from './alignCodes.js'
import type { UnitResult } from './buildRichText.js'
import { followCodes } from './followCodes.js'
import { inlineOf } from './inlineOf.js'
import { plainOf, toMarked } from './markedText.js'
import { nodesOf } from './nodesOf.js'
import { type BlockFieldsOf, fieldsIn } from './richTextItems.js'
import { roleOfUnit } from './roleOf.js'
import type { Segment } from './types.js'
import type { Unit } from './unitsOf.js'
import type { Place, WalkContext } from './walkContext.js'
import { walkFields } from './walkFields.js'

/** A unit of the source, that of the target, and what it was in the source before. */
export type UnitSides = {
  unit: Unit
  own: Unit | undefined
  before?: Unit | undefined
  place: Place
  context: WalkContext
}
export type WalkedUnit = Omit<UnitResult, 'to'> & { segments: number; translated: number }

const NOTHING = { isChanged: false, segments: 0, translated: 0 }

/** What becomes of a unit in the target. */
export function walkUnit(one: UnitSides, fieldsOf: BlockFieldsOf): WalkedUnit {
  if (one.unit.type === 'inline') return walkInline(one)
  if (one.unit.type === 'block') return walkBlock(one, fieldsOf)
  return { ...NOTHING, nodes: (one.own ?? one.unit).nodes, isText: false }
}

/** The unit of the target with what has changed in the source beside its words. */
export function followUnit(one: UnitSides, fieldsOf: BlockFieldsOf): WalkedUnit {
  const { unit, own, before } = one
  if (unit.type === 'block' && (own || !before)) {
    const walked = walkBlock(one, fieldsOf)
    // One whose words are still to be written stays, too.
    if (own && !walked.nodes) return { ...walked, nodes: own.nodes }
    const isWhole = walked.segments === 0 && own && before && hasSameFields(own, before)
    return isWhole ? { ...walked, nodes: copied(unit, own) } : walked
  }
  if (unit.type === 'block') return { ...NOTHING, nodes: null, isText: false }
  if (unit.type === 'inline') {
    const nodes = own && before ? followInline(unit, own, before) : (own?.nodes ?? null)
    return { ...NOTHING, nodes, isText: true }
  }
  const isSame = before && own && stableJson(own.nodes) === stableJson(before.nodes)
  const kept = own ? own.nodes : before ? null : unit.nodes
  return { ...NOTHING, nodes: isSame ? unit.nodes : kept, isText: false }
}

/** Of a block without words, whose fields may not be known here. */
function hasSameFields(one: Unit, other: Unit): boolean {
  const values = (unit: Unit) => stableJson({ ...fieldsIn(unit), id: null })
  return values(one) === values(other)
}

function copied(unit: Unit, own: Unit): Unit['nodes'] {
  const { id } = fieldsIn(own)
  return unit.nodes.map((node) => ({ ...node, fields: { ...fieldsIn(unit), id } }))
}

function followInline(unit: Unit, own: Unit, before: Unit): Unit['nodes'] {
  const followed = followCodes({
    source: inlineOf(unit.nodes),
    target: inlineOf(own.nodes),
    before: inlineOf(before.nodes),
  })
  return followed ? nodesOf(followed.text, followed.codes) : own.nodes
}

function walkInline({ unit, own, place, context }: UnitSides): WalkedUnit {
  const source = inlineOf(unit.nodes)
  const target = own ? alignCodes(inlineOf(own.nodes), source) : null
  const role = roleOfUnit(unit)
  const segment: Segment = { ...place, kind: 'richText', role, multiline: true, source, target }
  const asked = context.visit(segment)
  const wanted = asked && plainOf(asked).trim() !== '' ? asked : null
  const takesCodes = context.takesCodes?.has(place.id) ?? false
  const isSame =
    asked === undefined || (wanted && toMarked(wanted)) === (target && toMarked(target.text))
  if (isSame && !(takesCodes && target)) return inlineResult(own?.nodes ?? null, false)
  const text = isSame ? target?.text : wanted
  const codes = takesCodes
    ? { ...target?.codes, ...source.codes }
    : { ...source.codes, ...target?.codes }
  return inlineResult(text ? nodesOf(text, codes) : null, true)
}

function inlineResult(nodes: Unit['nodes'] | null, isChanged: boolean): WalkedUnit {
  return { nodes, isText: true, isChanged, segments: 1, translated: nodes ? 1 : 0 }
}

function walkBlock(
  { unit, own, before, place, context }: UnitSides,
  fieldsOf: BlockFieldsOf,
): WalkedUnit {
  const source = fieldsIn(unit)
  const target = own ? fieldsIn(own) : {}
  const past = before ? { before: fieldsIn(before) } : {}
  const { value, ...built } = walkFields(
    fieldsOf(String(source.blockType)),
    { source, target, ...past, isCopied: true, isLocalised: true, isNew: !own, isKept: false },
    place,
    context,
  )
  const isText = built.segments > 0
  if (isText && built.translated === 0) return { ...built, isText, nodes: null }
  if (!built.isChanged) return { ...built, isText, nodes: (own ?? unit).nodes }
  const { id, blockType, blockName } = source
  const head = { id, blockType, ...(blockName === undefined ? {} : { blockName }) }
  const nodes = (own ?? unit).nodes.map((node) => ({
    ...node,
    fields: { ...(own ? target : head), ...value },
  }))
  return { ...built, isText, nodes }
}
