import type { EntryKey } from '../../entries/slugs.js'
import type { IdentityLevel, MeasureData } from '../../editions/types.js'
import type { Settings } from '../../entries/settings.js'
import type { ProgressStatus } from '../../results/progressOf.js'
import type { Fit } from '../images.js'
import type { ColumnOrder } from '../read/order.js'
import type { Builder } from './builder.js'

/** Every enum of the API; a value's own form is the one that editions hold. */
export function enums(builder: Builder, settings: Settings) {
  return {
    Locale: localeEnum(builder, settings),
    TextDirection: builder.enumType('TextDirection', {
      description: 'The `dir` attribute.',
      values: { LTR: { value: 'ltr' }, RTL: { value: 'rtl' } } as const,
    }),
    ThemeKind: builder.enumType('ThemeKind', {
      description: 'Whether a theme stands on its own or cuts across the others.',
      values: { THEME: { value: 'theme' }, CROSS_CUTTING: { value: 'crossCutting' } } as const,
    }),
    KeyResultKind: builder.enumType('KeyResultKind', {
      description: 'A figure has a measure; an outcome is described in words.',
      values: { FIGURE: { value: 'figure' }, OUTCOME: { value: 'outcome' } } as const,
    }),
    EntryType: builder.enumType('EntryType', {
      description: 'The kinds of entry.',
      values: ENTRY_TYPES,
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
      values: ['EXCEEDED', 'MET', 'PARTLY_MET', 'NOT_MET'] as const satisfies ProgressStatus[],
    }),
    ImageFormat: builder.enumType('ImageFormat', {
      description: 'File formats of images.',
      values: {
        AVIF: { value: 'image/avif' },
        WEBP: { value: 'image/webp' },
        JPEG: { value: 'image/jpeg' },
        PNG: { value: 'image/png' },
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
    TestimonialOrder: builder.enumType('TestimonialOrder', {
      description: 'Order of a list of testimonials.',
      values: {
        NEWEST: { value: 'newest', description: 'By the date of the testimonial.' },
        OLDEST: { value: 'oldest', description: 'By the date of the testimonial.' },
        CURATED: {
          value: 'curated',
          description:
            'In the order set by the editors of the theme; without a theme, newest first.',
        },
      } as const satisfies Record<string, { value: ColumnOrder | 'curated'; description: string }>,
    }),
  }
}

const ENTRY_TYPES = {
  PROGRAMME: { value: 'programmes' },
  THEME: { value: 'themes' },
  STORY: { value: 'stories' },
  TESTIMONIAL: { value: 'testimonials' },
  KEY_RESULT: { value: 'keyResults' },
  DOCUMENT: { value: 'documents' },
} as const satisfies Record<string, { value: EntryKey }>

const IDENTITY_LEVELS = {
  FULL_NAME: { value: 'fullName' },
  FIRST_NAME: { value: 'firstName' },
  PSEUDONYM: { value: 'pseudonym' },
  ANONYMOUS: { value: 'anonymous' },
} as const satisfies Record<string, { value: IdentityLevel }>

const QUALIFIERS = {
  EXACT: { value: 'exact' },
  MORE_THAN: { value: 'moreThan' },
  AT_LEAST: { value: 'atLeast' },
  LESS_THAN: { value: 'lessThan' },
  AT_MOST: { value: 'atMost' },
  ABOUT: { value: 'about' },
  ESTIMATE: { value: 'estimate' },
} as const satisfies Record<string, { value: MeasureData['qualifier'] }>

const FORMS = {
  PLAIN: { value: 'plain' },
  SIGNED: { value: 'signed' },
  COMPARATIVE: { value: 'comparative' },
} as const satisfies Record<string, { value: MeasureData['form'] }>

/** A locale's name in the enum: its code, with `_` for what GraphQL does not take in a name. */
export function localeName(code: string): string {
  return code.replace(/[^A-Za-z0-9_]/g, '_')
}

function localeEnum(builder: Builder, settings: Settings) {
  const values: Record<string, { value: string; description: string }> = {}
  for (const { code, name } of settings.locales)
    values[localeName(code)] = { value: code, description: name }
  return builder.enumType('Locale', {
    description: 'The configured languages of entries; a hyphen in a code becomes `_`.',
    values,
  })
}
