import type { ColumnOrder } from '../read/order.js'
import type { Builder } from './builder.js'

type Value = { value: ColumnOrder | 'curated' | 'series'; description: string }

/** The orders of each list. */
export function orderEnums(builder: Builder) {
  return {
    ProgrammeOrder: builder.enumType('ProgrammeOrder', {
      description: 'Order of a list of programmes.',
      values: { ...byText('NAME', 'name'), ...MOMENTS },
    }),
    ThemeOrder: builder.enumType('ThemeOrder', {
      description: 'Order of a list of themes.',
      values: {
        SERIES: {
          value: 'series',
          description: 'By programme, each in the order of its series.',
        },
        ...byText('TITLE', 'title'),
        ...MOMENTS,
      } as const satisfies Record<string, Value>,
    }),
    StoryOrder: builder.enumType('StoryOrder', {
      description: 'Order of a list of stories.',
      values: { ...byDate('date'), ...byText('TITLE', 'title'), ...MOMENTS },
    }),
    TestimonialOrder: builder.enumType('TestimonialOrder', {
      description: 'Order of a list of testimonials.',
      values: { ...byDate('date'), ...curated('newest first'), ...MOMENTS },
    }),
    KeyResultOrder: builder.enumType('KeyResultOrder', {
      description: 'Order of a list of key results.',
      values: {
        ...curated('by headline'),
        ...byText('HEADLINE', 'headline'),
        ...byDate('period.end'),
        ...MOMENTS,
      },
    }),
    DocumentOrder: builder.enumType('DocumentOrder', {
      description: 'Order of a list of documents.',
      values: {
        ...curated('newest first'),
        ...byDate('publishedOn'),
        ...byText('TITLE', 'title'),
        ...MOMENTS,
      },
    }),
  }
}

const MOMENTS = {
  PUBLISHED_AT_ASC: {
    value: 'firstPublished',
    description: 'By `publishedAt`, the earliest first.',
  },
  PUBLISHED_AT_DESC: { value: 'lastPublished', description: 'By `publishedAt`, the latest first.' },
  UPDATED_AT_ASC: { value: 'firstUpdated', description: 'By `updatedAt`, the earliest first.' },
  UPDATED_AT_DESC: { value: 'lastUpdated', description: 'By `updatedAt`, the latest first.' },
} as const satisfies Record<string, Value>

function curated(otherwise: string) {
  const description =
    'In the order set by the editors of the theme, then others that link to it; without a theme, ' +
    `${otherwise}.`
  return { CURATED: { value: 'curated', description } } as const satisfies Record<string, Value>
}

function byDate(field: string) {
  return {
    NEWEST: {
      value: 'newest',
      description: `By \`${field}\`, the latest first; entries without one come last.`,
    },
    OLDEST: {
      value: 'oldest',
      description: `By \`${field}\`, the earliest first; entries without one come first.`,
    },
  } as const satisfies Record<string, Value>
}

function byText<Name extends string>(name: Name, field: string) {
  const ascending = `By \`${field}\`, in the alphabetical order of the language.`
  const descending = `By \`${field}\`, in reverse alphabetical order.`
  // A computed name is widened to string.
  return {
    [`${name}_ASC`]: { value: 'title', description: ascending },
    [`${name}_DESC`]: { value: 'titleDescending', description: descending },
  } as Record<`${Name}_ASC`, { value: 'title'; description: string }> &
    Record<`${Name}_DESC`, { value: 'titleDescending'; description: string }>
}
