import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'

import type { EntryKey } from '../../entries/slugs.js'
import type { MeasureData, RichTextData } from '../../editions/types.js'
import type { Settings } from '../../entries/settings.js'
import type { DeliveryContext } from '../context.js'
import type { Delivered } from '../read/chain.js'
import { enums } from './enums.js'
import { whereTypes } from './whereTypes.js'

export type BuilderTypes = {
  Context: DeliveryContext
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    URL: { Input: string; Output: string }
    JSON: { Input: unknown; Output: unknown }
  }
}

export type Builder = ReturnType<typeof createBuilder>

/** What the inputs are made with. */
export type Base = { builder: Builder; enums: ReturnType<typeof enums> }

/** A value that is written for a language. */
export type InLanguage<T> = T & { /** BCP 47. */ tag: string }
export type RichTextOf = { state: RichTextData; of: Delivered<EntryKey> }

/** The builder, the settings, and a handle for each type: what the files of the types work on. */
export type Parts = ReturnType<typeof createParts>

export function createParts(settings: Settings) {
  const builder = createBuilder()
  const base: Base = { builder, enums: enums(builder, settings) }
  return { ...base, settings, types: handles(builder), wheres: whereTypes(base) }
}

function createBuilder() {
  return new SchemaBuilder<BuilderTypes>({
    plugins: [ComplexityPlugin],
    defaultFieldNullability: false,
    // A list without its own estimate; see `http/limits.ts` for what the costs are for.
    complexity: { defaultComplexity: 1, defaultListMultiplier: 5 },
  })
}

function handles(builder: Builder) {
  return {
    Node: builder.interfaceRef<Delivered<EntryKey>>('Node'),
    Entry: builder.interfaceRef<Delivered<EntryKey>>('Entry'),
    Programme: builder.objectRef<Delivered<'programmes'>>('Programme'),
    Theme: builder.objectRef<Delivered<'themes'>>('Theme'),
    Story: builder.objectRef<Delivered<'stories'>>('Story'),
    Testimonial: builder.objectRef<Delivered<'testimonials'>>('Testimonial'),
    KeyResult: builder.objectRef<Delivered<'keyResults'>>('KeyResult'),
    Document: builder.objectRef<Delivered<'documents'>>('Document'),
    Image: builder.objectRef<Delivered<'media'>>('Image'),
    File: builder.objectRef<Delivered<'files'>>('File'),
    RichText: builder.objectRef<RichTextOf>('RichText'),
    Country: builder.objectRef<InLanguage<{ code: string }>>('Country'),
    Measure: builder.objectRef<InLanguage<{ measure: MeasureData }>>('Measure'),
    Section: builder.objectRef<{
      label: string
      heading: string
      subheading: string | null
      intro: string | null
    }>('Section'),
  }
}
