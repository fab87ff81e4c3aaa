import type { EntryKey } from '../../entries/slugs.js'

/** What a field of `where` is compared with. */
export type Meaning =
  | 'changedAt'
  | 'country'
  | 'date'
  | 'fileLanguage'
  | 'kind'
  | 'organisation'
  | 'programme'
  | 'publishedAt'
  | 'slug'
  | 'theme'
  | 'title'
  | 'uid'
  | 'year'

/** Inputs with the operators that a field has. */
export type FilterName =
  | 'DateFilter'
  | 'DateTimeFilter'
  | 'IdFilter'
  | 'IntFilter'
  | 'KeyResultKindFilter'
  | 'LocaleFilter'
  | 'StringFilter'
  | 'TextFilter'
  | 'ThemeKindFilter'

export type WhereField = { means: Meaning; filter: FilterName; description: string }

const EVERY = {
  id: { means: 'uid', filter: 'IdFilter', description: 'The `id` of the entry.' },
  publishedAt: {
    means: 'publishedAt',
    filter: 'DateTimeFilter',
    description: 'When the entry was first published in its locale.',
  },
  updatedAt: {
    means: 'changedAt',
    filter: 'DateTimeFilter',
    description: 'When its public content in its locale last changed.',
  },
} as const satisfies Record<string, WhereField>

const SLUG: WhereField = {
  means: 'slug',
  filter: 'StringFilter',
  description: 'Its slug in the locale it is shown in.',
}
const PROGRAMME: WhereField = {
  means: 'programme',
  filter: 'StringFilter',
  description: 'Its programme: a slug in any locale, or an id.',
}
const THEME: WhereField = {
  means: 'theme',
  filter: 'IdFilter',
  description: 'Its themes, by id; `equals` and `in` hold if it has one of them.',
}
const COUNTRY: WhereField = {
  means: 'country',
  filter: 'StringFilter',
  description:
    'Its countries, as ISO 3166-1 alpha-2 codes; `equals` and `in` hold if it has one of them.',
}

/** The fields of each list's `where`, as they are named in the API. */
export const WHERE_FIELDS: Record<EntryKey, Readonly<Record<string, WhereField>>> = {
  programmes: { ...EVERY, slug: SLUG, name: title('Its name.'), country: COUNTRY },
  themes: {
    ...EVERY,
    slug: SLUG,
    title: title('Its title.'),
    programme: PROGRAMME,
    kind: { means: 'kind', filter: 'ThemeKindFilter', description: 'Its kind.' },
  },
  stories: {
    ...EVERY,
    slug: SLUG,
    title: title('Its title.'),
    programme: PROGRAMME,
    theme: THEME,
    country: COUNTRY,
    ...dated('date', 'Its date.'),
  },
  testimonials: {
    ...EVERY,
    programme: PROGRAMME,
    theme: THEME,
    country: COUNTRY,
    organisation: {
      means: 'organisation',
      filter: 'StringFilter',
      description: 'The name or acronym of its organisation; case and accents do not matter.',
    },
    ...dated('date', 'Its date.'),
  },
  keyResults: {
    ...EVERY,
    headline: title('Its headline.'),
    programme: PROGRAMME,
    theme: THEME,
    kind: { means: 'kind', filter: 'KeyResultKindFilter', description: 'Its kind.' },
    ...dated('periodEnd', 'The end of its period.'),
  },
  documents: {
    ...EVERY,
    slug: SLUG,
    title: title('Its title.'),
    programme: PROGRAMME,
    theme: THEME,
    documentType: {
      means: 'kind',
      filter: 'StringFilter',
      description: 'As `Document.documentType`.',
    },
    fileLanguage: {
      means: 'fileLanguage',
      filter: 'LocaleFilter',
      description: 'The languages of its files; `equals` and `in` hold if it has one of them.',
    },
    ...dated('publishedOn', 'The day of its publication.'),
  },
}

function title(description: string): WhereField {
  return { means: 'title', filter: 'TextFilter', description }
}

/** The date that a type has, under its name in the API, and the year of it. */
function dated(name: string, description: string): Record<string, WhereField> {
  return {
    [name]: { means: 'date', filter: 'DateFilter', description },
    year: { means: 'year', filter: 'IntFilter', description: `The year of \`${name}\`.` },
  }
}
