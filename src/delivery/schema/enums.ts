import { localeName, TYPE_NAMES } from '../../entries/publicNames.js'
import type { EntryKey } from '../../entries/slugs.js'
import type { IdentityLevel, MeasureData } from '../../editions/types.js'
import type { Settings } from '../../entries/settings.js'
import type { ProgressStatus } from '../../results/progressOf.js'
import type { Fit } from '../images.js'
import type { Builder } from './builder.js'
import { orderEnums } from './orderEnums.js'

/** Every enum of the API; a value's own form is the one that editions hold. */
export function enums(builder: Builder, settings: Settings) {
  return {
    Locale: localeEnum(builder, settings),
    TextDirection: builder.enumType('TextDirection', {
      description: 'The `dir` attribute.',
      values: {
        LTR: { value: 'ltr', description: 'From left to right.' },
        RTL: { value: 'rtl', description: 'From right to left.' },
      } as const,
    }),
    ThemeKind: builder.enumType('ThemeKind', {
      description: 'Whether a theme stands on its own or cuts across the others.',
      values: {
        THEME: { value: 'theme', description: 'It stands on its own.' },
        CROSS_CUTTING: { value: 'crossCutting', description: 'It cuts across the others.' },
      } as const,
    }),
    KeyResultKind: builder.enumType('KeyResultKind', {
      description: 'A figure has a measure; an outcome is described in words.',
      values: {
        FIGURE: { value: 'figure', description: 'A measure with a headline.' },
        OUTCOME: { value: 'outcome', description: 'A result described in words.' },
      } as const,
    }),
    EntryType: builder.enumType('EntryType', {
      description: 'The kinds of entry.',
      values: ENTRY_TYPES,
    }),
    ChangeKind: builder.enumType('ChangeKind', {
      description: 'What a change means for the public.',
      values: {
        PUBLISHED: { value: 'published', description: 'The entry is public now.' },
        CHANGED: { value: 'changed', description: 'Its public content has changed.' },
        REMOVED: { value: 'removed', description: 'It is no longer public, for any reason.' },
      } as const,
    }),
    IdentityLevel: builder.enumType('IdentityLevel', {
      description: 'How much of a person can be shown, as the person agreed.',
      values: IDENTITY_LEVELS,
    }),
    MeasureForm: builder.enumType('MeasureForm', {
      description: 'How a language writes a figure: 24%, +24% or 24% more.',
      values: FORMS,
    }),
    Qualifier: builder.enumType('Qualifier', {
      description: 'The precision of a measure.',
      values: QUALIFIERS,
    }),
    ProgressStatus: builder.enumType('ProgressStatus', {
      description: 'A measure compared with its target.',
      values: PROGRESS,
    }),
    ImageFormat: builder.enumType('ImageFormat', {
      description: 'File formats of images.',
      values: {
        AVIF: { value: 'image/avif', description: 'The smallest; for current browsers.' },
        WEBP: { value: 'image/webp', description: 'Small; for all browsers since 2020.' },
        JPEG: { value: 'image/jpeg', description: 'Photos, for everything else.' },
        PNG: { value: 'image/png', description: 'Drawings and transparency, for everything else.' },
      } as const,
    }),
    ImageFit: builder.enumType('ImageFit', {
      description: 'How an image goes into a box.',
      values: {
        INSIDE: {
          value: 'inside',
          description: 'All of it is shown; the box may stay partly empty.',
        },
        COVER: {
          value: 'cover',
          description: 'It fills the box; what does not fit is cut off, away from the focal point.',
        },
      } as const satisfies Record<string, { value: Fit; description: string }>,
    }),
    ...orderEnums(builder),
  }
}

type Value<T extends string> = { value: T; description: string }

const ENTRY_TYPES = {
  [TYPE_NAMES.programmes]: { value: 'programmes', description: 'A `Programme`.' },
  [TYPE_NAMES.themes]: { value: 'themes', description: 'A `Theme`.' },
  [TYPE_NAMES.stories]: { value: 'stories', description: 'A `Story`.' },
  [TYPE_NAMES.testimonials]: { value: 'testimonials', description: 'A `Testimonial`.' },
  [TYPE_NAMES.keyResults]: { value: 'keyResults', description: 'A `KeyResult`.' },
  [TYPE_NAMES.documents]: { value: 'documents', description: 'A `Document`.' },
} as const satisfies Record<string, Value<EntryKey>>

const PROGRESS = {
  EXCEEDED: { value: 'EXCEEDED', description: 'Better than the target.' },
  MET: { value: 'MET', description: 'The target is reached.' },
  PARTLY_MET: { value: 'PARTLY_MET', description: 'Closer to the target than at the start.' },
  NOT_MET: { value: 'NOT_MET', description: 'No closer to the target.' },
} as const satisfies Record<ProgressStatus, Value<ProgressStatus>>

const IDENTITY_LEVELS = {
  FULL_NAME: { value: 'fullName', description: 'First and last name.' },
  FIRST_NAME: { value: 'firstName', description: 'The first name alone.' },
  PSEUDONYM: { value: 'pseudonym', description: 'Another name.' },
  ANONYMOUS: { value: 'anonymous', description: 'No name.' },
} as const satisfies Record<string, Value<IdentityLevel>>

const QUALIFIERS = {
  EXACT: { value: 'exact', description: 'Exactly this number.' },
  MORE_THAN: { value: 'moreThan', description: 'More than this number.' },
  AT_LEAST: { value: 'atLeast', description: 'This number or more.' },
  LESS_THAN: { value: 'lessThan', description: 'Less than this number.' },
  AT_MOST: { value: 'atMost', description: 'This number or less.' },
  ABOUT: { value: 'about', description: 'A rounded number.' },
  ESTIMATE: { value: 'estimate', description: 'An estimate.' },
} as const satisfies Record<string, Value<MeasureData['qualifier']>>

const FORMS = {
  PLAIN: { value: 'plain', description: '24%' },
  SIGNED: { value: 'signed', description: '+24%' },
  COMPARATIVE: { value: 'comparative', description: '24% more' },
} as const satisfies Record<string, Value<MeasureData['form']>>

function localeEnum(builder: Builder, settings: Settings) {
  const values: Record<string, { value: string; description: string }> = {}
  for (const { code, name } of settings.locales)
    values[localeName(code)] = { value: code, description: name }
  return builder.enumType('Locale', {
    description: 'The configured languages of entries; a hyphen in a code becomes `_`.',
    values,
  })
}
