import type { EntryKey } from '../../entries/slugs.js'
import type { Edition, EditionType, Ref, RichTextData } from '../../editions/types.js'
import type { DeliveryContext } from '../context.js'
import { type HostField, hostFieldsOf } from '../hostFields.js'
import type { Delivered } from '../read/chain.js'
import { isOf } from '../read/isOf.js'
import { many } from '../read/lookup.js'
import type { Parts } from './builder.js'
import type { FieldBuilder } from './entryFields.js'
import { isPicture } from './picture.js'

const DESCRIPTION = 'Added by this site.'

/** Adds the fields that the host app marked public to the types of their entries. */
export function hostFields(parts: Parts): void {
  const { builder, types, settings } = parts
  const owners = {
    programmes: types.Programme,
    themes: types.Theme,
    stories: types.Story,
    testimonials: types.Testimonial,
    keyResults: types.KeyResult,
    documents: types.Document,
  }
  for (const [type, fields] of Object.entries(hostFieldsOf(settings))) {
    // The table has the keys of `owners`; a host field reads only what all entries have.
    const owner = owners[type as EntryKey] as unknown as typeof types.Theme
    for (const field of fields)
      // As above: the builder of one type stands for that of any entry.
      builder.objectField(owner, field.name, (t) =>
        hostField(t as unknown as FieldBuilder, field, parts),
      )
  }
}

function hostField(t: FieldBuilder, { name, isList, type }: HostField, { types }: Parts) {
  const value = ({ edition }: Delivered<EntryKey>) => edition.data.host[name] ?? null
  const common = { nullable: true, description: DESCRIPTION } as const
  if (type.kind === 'richText')
    return t.field({
      ...common,
      type: types.RichText,
      // Cleaned by the editions room, which gives null or a state.
      resolve: (of) => (value(of) ? { state: value(of) as RichTextData, of } : null),
    })
  if (type.kind === 'scalar') {
    // Written by Payload after its own validation, so the value is of the field's type.
    if (isList)
      return t.field({ ...common, type: [type.scalar], resolve: (of) => value(of) as never })
    return t.field({ ...common, type: type.scalar, resolve: (of) => value(of) as never })
  }
  const handle = handleOf(type.type, types) as typeof types.Theme
  // The handle stands for the type that the refs have.
  const read = async (of: Delivered<EntryKey>, context: DeliveryContext) =>
    (await shownBy(context, { of, type: type.type, value: value(of) })) as Delivered<'themes'>[]
  if (isList)
    return t.field({
      ...common,
      type: [handle],
      resolve: (of, _args, context) => read(of, context),
    })
  return t.field({
    ...common,
    type: handle,
    resolve: async (of, _args, context) => (await read(of, context))[0] ?? null,
  })
}

/** The handle of the type that stands for a kind of edition. */
export function handleOf(type: EditionType, types: Parts['types']): unknown {
  const handles: Record<EditionType, unknown> = {
    programmes: types.Programme,
    themes: types.Theme,
    stories: types.Story,
    testimonials: types.Testimonial,
    keyResults: types.KeyResult,
    documents: types.Document,
    media: types.Image,
    files: types.File,
  }
  return handles[type]
}

/** What a ref, or several, may show beside an entry. */
export async function shownBy(
  { reader }: DeliveryContext,
  { of, type, value }: { of: Delivered<EntryKey>; type: EditionType; value: unknown },
): Promise<Delivered[]> {
  const refs = (Array.isArray(value) ? value : [value]).filter(
    (ref): ref is Ref => typeof ref === 'string',
  )
  const isUpload = type === 'media' || type === 'files'
  const chain = isUpload ? ([of.edition.locale] as const) : of.chain
  const found: Delivered[] = await many(reader, { type, refs, chain })
  return found.filter(({ edition }) => isShowable(edition))
}

function isShowable(edition: Edition): boolean {
  return !isOf('media', edition) || isPicture(edition)
}
