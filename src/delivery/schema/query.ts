import type { EntryKey } from '../../entries/slugs.js'
import { badUserInput } from '../badUserInput.js'
import type { DeliveryContext } from '../context.js'
import type { Chain } from '../read/chain.js'
import { byUid, bySlug } from '../read/lookup.js'
import { chainFrom, localeArgs } from './args.js'
import type { Parts } from './builder.js'
import { localeInfoType } from './localeInfo.js'

/** Entry points that give one thing. */
export function query(parts: Parts): void {
  const { builder, settings, types } = parts
  const LocaleInfo = localeInfoType(parts)
  builder.queryType({
    description: 'All published content, in every language.',
    fields: (t) => ({
      locales: t.field({
        type: [LocaleInfo],
        description: 'The configured languages, in their order.',
        resolve: () => [...settings.locales],
      }),
      programme: t.field({
        type: types.Programme,
        nullable: true,
        description: 'One programme. `slug` matches in every locale.',
        args: {
          slug: t.arg.string({ required: true, description: 'Its slug in any locale.' }),
          ...localeArgs(t.arg, parts),
        },
        resolve: (_root, { slug, ...args }, { reader }) =>
          bySlug(reader, { type: 'programmes', slug, chain: chainFrom(args) }),
      }),
      testimonial: t.field({
        type: types.Testimonial,
        nullable: true,
        description: 'One testimonial. Null if it is not public.',
        args: {
          id: t.arg.id({ required: true, description: 'Its `Entry.id`.' }),
          ...localeArgs(t.arg, parts),
        },
        resolve: (_root, { id, ...args }, { reader }) =>
          byUid(reader, { type: 'testimonials', uid: id, chain: chainFrom(args) }),
      }),
    }),
  })
  pages(parts)
}

/** Entries with a page of their own: found by slug or by id. */
function pages(parts: Parts): void {
  const { builder, types } = parts
  builder.queryFields((t) => {
    const args = {
      slug: t.arg.string({ description: 'Its slug in any locale.' }),
      id: t.arg.id({ description: 'Its `Entry.id`; provide either this or `slug`.' }),
      ...localeArgs(t.arg, parts),
    }
    return {
      theme: t.field({
        type: types.Theme,
        nullable: true,
        description:
          'One theme. `slug` matches in every locale, so a French slug requested in Spanish ' +
          'finds the Spanish version. A slug that was published once finds its entry, unless ' +
          'another one has taken it. Redirect if `Theme.slug` differs from the requested slug. ' +
          'Null if the theme is not public.',
        args,
        resolve: (_root, asked, context) => bySlugOrId('themes', asked, context),
      }),
      story: t.field({
        type: types.Story,
        nullable: true,
        description: 'One story, matched like `theme`.',
        args,
        resolve: (_root, asked, context) => bySlugOrId('stories', asked, context),
      }),
      document: t.field({
        type: types.Document,
        nullable: true,
        description: 'One document, matched like `theme`.',
        args,
        resolve: (_root, asked, context) => bySlugOrId('documents', asked, context),
      }),
    }
  })
}

type Asked = {
  slug?: string | null | undefined
  id?: string | null | undefined
  locale: string
  fallback?: readonly string[] | null | undefined
}

function bySlugOrId<T extends EntryKey>(type: T, asked: Asked, { reader }: DeliveryContext) {
  const { slug, id } = asked
  const chain: Chain = chainFrom(asked)
  if (typeof slug === 'string' && typeof id !== 'string')
    return bySlug(reader, { type, slug, chain })
  if (typeof id === 'string' && typeof slug !== 'string')
    return byUid(reader, { type, uid: id, chain })
  throw badUserInput({
    argument: 'slug',
    expected: 'either `slug` or `id`',
    received: typeof slug === 'string' ? 'both' : 'neither',
  })
}
