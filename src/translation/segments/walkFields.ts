import type { Field } from 'payload'

import { asObject } from '../../entries/read.js'
import { sameValue } from '../../entries/sameValue.js'
import { type NamedField, isGroup, isRows } from '../../entries/fields.js'
import { isTranslatable } from './isTranslatable.js'
import { labelledFields } from './labelledFields.js'
import { idPart } from './segmentId.js'
import type { Built, Doc, Place, Sides, WalkContext } from './walkContext.js'
import { walkRichText } from './walkRichText.js'
import { walkRows } from './walkRows.js'
import { followTextList, walkText, walkTextList } from './walkText.js'

/** One field in both locales. */
export type FieldSides = Omit<Sides, 'source' | 'target' | 'before'> & {
  source: unknown
  target: unknown
  before?: unknown
}

/**
 * Walks through the texts of some fields, source and target side by side, and gives the fields as
 * the target locale has them afterwards. What is absent there stays absent.
 */
export function walkFields(
  fields: readonly Field[],
  sides: Sides,
  place: Place,
  context: WalkContext,
): Built<Doc> & { changed: string[] } {
  const result = { value: {} as Doc, segments: 0, translated: 0, changed: [] as string[] }
  for (const { field, labels } of labelledFields(fields)) {
    const { name } = field
    const below: Place = {
      id: joined(place.id, idPart(name)),
      path: joined(place.path, name),
      labels: [...place.labels, ...labels],
    }
    const built = walkField(field, sidesOf(field, sides, context), below, context)
    if (built.value !== undefined) result.value[name] = built.value
    if (built.isChanged) result.changed.push(name)
    result.segments += built.segments
    result.translated += built.translated
  }
  return { ...result, isChanged: result.changed.length > 0 }
}

function walkField(
  field: NamedField,
  sides: FieldSides,
  place: Place,
  context: WalkContext,
): Built<unknown> {
  if (isGroup(field)) {
    const { source, target } = sides
    const before = asObject(sides.before)
    const inner = { ...sides, source: asObject(source), target: asObject(target), before }
    const built = walkFields(field.fields, inner, place, context)
    const isAbsent = !built.isChanged && (target === undefined || target === null)
    return isAbsent && !sides.isNew ? { ...built, value: target } : built
  }
  if (isRows(field)) return walkRows(field, sides, place, context)
  if (sides.isLocalised && !sides.isKept) {
    if (field.type === 'text' && field.hasMany) {
      return context.isFollowing
        ? followTextList(sides, place, context)
        : walkTextList(field, sides, place, context)
    }
    if (field.type === 'text' || field.type === 'textarea') {
      return walkText(field, sides, place, context)
    }
    if (field.type === 'richText') return walkRichText(field, sides, place, context)
  }
  const none = { isChanged: false, segments: 0, translated: 0 }
  if (follows(field, sides, context)) return { ...none, value: sides.source, isChanged: true }
  return { ...none, value: sides.isNew ? sides.source : sides.target }
}

/** A value of a block that has changed in the source, and is in the target what it was there. */
function follows(
  field: NamedField,
  { source, target, before, isCopied }: FieldSides,
  { isFollowing }: WalkContext,
): boolean {
  if (!isFollowing || !isCopied || sameValue(field, source, before)) return false
  return sameValue(field, target, before)
}

/** Inside a localised container nothing is localised again, as Payload stores it. */
function sidesOf(field: NamedField, sides: Sides, context: WalkContext): FieldSides {
  const { isLocalised, isNew } = sides
  const isKept = sides.isKept || !isTranslatable(field)
  const source = sides.source[field.name]
  const target = sides.target[field.name]
  const before = sides.before?.[field.name]
  const isOwn = !isLocalised && 'localized' in field && field.localized === true
  const isCopied = sides.isCopied === true
  if (!isOwn) return { source, target, before, isLocalised, isNew, isKept, isCopied }
  const own = asObject(target)[context.targetLocale]
  const isContainer = isGroup(field) || isRows(field)
  return {
    source: asObject(source)[context.sourceLocale],
    target: own,
    before: asObject(before)[context.sourceLocale],
    isLocalised: true,
    isNew: isContainer && (own === undefined || own === null),
    isKept,
  }
}

function joined(above: string, name: string): string {
  return above ? `${above}.${name}` : name
}
