import type { Field } from 'payload'

import { asObject } from '../../entries/read.js'
import { type NamedField, isGroup, isRows } from '../../entries/fields.js'
import { isTranslatable } from './isTranslatable.js'
import { labelledFields } from './labelledFields.js'
import { idPart } from './segmentId.js'
import type { Built, Doc, Place, Sides, WalkContext } from './walkContext.js'
import { walkRichText } from './walkRichText.js'
import { walkRows } from './walkRows.js'
import { walkText, walkTextList } from './walkText.js'

/** One field in both locales. */
export type FieldSides = Omit<Sides, 'source' | 'target'> & { source: unknown; target: unknown }

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
    const inner = { ...sides, source: asObject(source), target: asObject(target) }
    const built = walkFields(field.fields, inner, place, context)
    const isAbsent = !built.isChanged && (target === undefined || target === null)
    return isAbsent && !sides.isNew ? { ...built, value: target } : built
  }
  if (isRows(field)) return walkRows(field, sides, place, context)
  if (sides.isLocalised && !sides.isKept) {
    if (field.type === 'text' && field.hasMany) return walkTextList(field, sides, place, context)
    if (field.type === 'text' || field.type === 'textarea') {
      return walkText(field, sides, place, context)
    }
    if (field.type === 'richText') return walkRichText(field, sides, place, context)
  }
  const value = sides.isNew ? sides.source : sides.target
  return { value, isChanged: false, segments: 0, translated: 0 }
}

/** Inside a localised container nothing is localised again, as Payload stores it. */
function sidesOf(field: NamedField, sides: Sides, context: WalkContext): FieldSides {
  const { isLocalised, isNew } = sides
  const isKept = sides.isKept || !isTranslatable(field)
  const source = sides.source[field.name]
  const target = sides.target[field.name]
  const isOwn = !isLocalised && 'localized' in field && field.localized === true
  if (!isOwn) return { source, target, isLocalised, isNew, isKept }
  const own = asObject(target)[context.targetLocale]
  const isContainer = isGroup(field) || isRows(field)
  return {
    source: asObject(source)[context.sourceLocale],
    target: own,
    isLocalised: true,
    isNew: isContainer && (own === undefined || own === null),
    isKept,
  }
}

function joined(above: string, name: string): string {
  return above ? `${above}.${name}` : name
}
