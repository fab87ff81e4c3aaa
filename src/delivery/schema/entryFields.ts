import type { FieldRef } from '@pothos/core'

import type { EntryKey } from '../../entries/slugs.js'
import type { EditionData, Ref, RichTextData } from '../../editions/types.js'
import type { JsonLd, JsonLdPage } from '../jsonLd/types.js'
import { jsonLdPage } from '../jsonLdPage.js'
import type { Delivered } from '../read/chain.js'
import type { BuilderTypes, Parts } from './builder.js'
import { countriesOf, optionalRichText, programmeOf, richTextOf, themesOf } from './nested.js'
import { pictureOf } from './picture.js'

/** The fields of a type of entry, as Pothos builds them. */
export type FieldBuilder<T extends EntryKey = EntryKey> = PothosSchemaTypes.ObjectFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<BuilderTypes>,
  Delivered<T>
>

/** A field of any shape: the types that list it do not ask. */
type Field = FieldRef<PothosSchemaTypes.ExtendDefaultTypes<BuilderTypes>>

type SharedFields<Data> = {
  programme: Field
  themes: Field
  slug: Field
  title: Field
  body(description: string, read: (data: Data) => RichTextData | null): Field
  text(description: string, read: (data: Data) => RichTextData): Field
  image(description: string, read: (data: Data) => Ref | null): Field
  countries(description: string, read: (data: Data) => readonly string[]): Field
  /** @param read The image of the page. */
  jsonLd(
    description: string,
    read: (data: Data) => Ref | null,
    make: (args: { data: Data; page: JsonLdPage }) => JsonLd,
  ): Field
}

/**
 * The fields that several types of entries have, each declared once. A type puts them where it wants
 * them; those of every entry stand in the interface `Entry`.
 */
export function entryFields<T extends EntryKey>(
  own: unknown,
  { types }: Parts,
): SharedFields<EditionData[T]> {
  // The builder of one type stands for that of any entry: what is read here, every entry has.
  const t = own as FieldBuilder
  const dataOf = ({ edition }: Delivered<EntryKey>) => edition.data as EditionData[T]
  return {
    programme: t.field({
      type: types.Programme,
      nullable: true,
      description: 'The programme it belongs to.',
      resolve: (of, _args, context) => programmeOf(of, context),
    }),
    themes: t.field({
      type: [types.Theme],
      description: 'The themes it is about.',
      resolve: (of, _args, context) => themesOf(of, context),
    }),
    slug: t.string({
      description: 'Its slug in web addresses.',
      resolve: ({ edition }) => edition.slug ?? edition.uid,
    }),
    title: t.string({ description: 'Its title.', resolve: ({ edition }) => edition.title }),
    body: (description, read) =>
      t.field({
        type: types.RichText,
        nullable: true,
        description,
        resolve: (of) => optionalRichText(read(dataOf(of)), of),
      }),
    text: (description, read) =>
      t.field({
        type: types.RichText,
        description,
        resolve: (of) => richTextOf(read(dataOf(of)), of),
      }),
    image: (description, read) =>
      t.field({
        type: types.Image,
        nullable: true,
        description,
        resolve: (of, _args, context) =>
          pictureOf(context, { ref: read(dataOf(of)), locale: of.edition.locale }),
      }),
    countries: (description, read) =>
      t.field({
        type: [types.Country],
        description,
        resolve: (of, _args, context) => countriesOf(read(dataOf(of)), of.edition, context),
      }),
    jsonLd: (description, read, make) =>
      t.field({
        type: 'JSON',
        description,
        complexity: 5,
        resolve: async (of, _args, context) => {
          const data = dataOf(of)
          return make({ data, page: await jsonLdPage(context, { of, image: read(data) }) })
        },
      }),
  }
}
