import type { EntryKey } from '../../entries/slugs.js'
import type { Settings } from '../../entries/settings.js'
import { type DeliveryContext, tagOf } from '../context.js'
import type { Delivered } from '../read/chain.js'
import { editionsOf } from '../read/lookup.js'
import { fillPattern } from '../../feed/fillPattern.js'
import { patternOf } from '../urls.js'
import type { Parts } from './builder.js'

/** The type of each kind of entry in the API. */
export const TYPE_NAMES: Record<EntryKey, string> = {
  programmes: 'Programme',
  themes: 'Theme',
  stories: 'Story',
  testimonials: 'Testimonial',
  keyResults: 'KeyResult',
  documents: 'Document',
}

/** What every entry can tell about its language. */
export function entry(parts: Parts): void {
  const { enums, settings, types } = parts
  const Alternate = alternate(parts)
  const TranslationInfo = translationInfo(parts)
  types.Entry.implement({
    interfaces: [types.Node],
    description:
      'Fields about the language of an entry. Every entry is in exactly one language: ' +
      'an object never mixes text of two locales. With `fallback: [fr]`, an entry that is not ' +
      'published in the requested locale is returned in French and says so in `locale`. It is left ' +
      'out if it is not published in any of these locales.',
    resolveType: ({ edition }) => TYPE_NAMES[edition.type],
    fields: (t) => ({
      id: t.id({
        description:
          'Permanent UUID, the same in every locale and on every database. Caches use `key`.',
        resolve: ({ edition }) => edition.uid,
      }),
      type: t.field({
        type: enums.EntryType,
        description: 'Its kind of entry.',
        resolve: ({ edition }) => edition.type,
      }),
      requestedLocale: t.field({
        type: enums.Locale,
        description: 'The requested locale.',
        resolve: ({ chain }) => chain[0],
      }),
      locale: t.field({
        type: enums.Locale,
        description: 'The locale of this object. Use it as the `lang` attribute.',
        resolve: ({ edition }) => edition.locale,
      }),
      dir: t.field({
        type: enums.TextDirection,
        description: 'Text direction of `locale`.',
        resolve: ({ edition }) => localeOf(settings, edition.locale)?.dir ?? 'ltr',
      }),
      isFallback: t.boolean({
        description: 'Whether its locale differs from the requested one.',
        resolve: ({ edition, chain }) => edition.locale !== chain[0],
      }),
      locales: t.field({
        type: [enums.Locale],
        description: 'Locales in which this entry is published, in the configured order.',
        complexity: { field: 1, multiplier: 1 },
        resolve: async ({ edition }, _args, { reader }) =>
          inOrder(settings, await editionsOf(reader, edition.ref)).map(({ locale }) => locale),
      }),
      alternates: t.field({
        type: [Alternate],
        description:
          'For hreflang and a language switcher: only the published locales, plus x-default.',
        complexity: { field: 1, multiplier: settings.locales.length + 1 },
        resolve: alternatesOf,
      }),
      translation: t.field({
        type: TranslationInfo,
        description: 'The origin of this text.',
        resolve: (delivered) => delivered,
      }),
      publishedAt: t.field({
        type: 'DateTime',
        description: 'When this entry was first published in this locale.',
        resolve: ({ edition }) => edition.publishedAt,
      }),
      updatedAt: t.field({
        type: 'DateTime',
        description: 'When its public content in this locale last changed.',
        resolve: ({ edition }) => edition.changedAt,
      }),
    }),
  })
}

type Alternative = { locale: string; hreflang: string; slug: string | null; url: string | null }

async function alternatesOf(
  { edition, chain }: Delivered<EntryKey>,
  _args: unknown,
  context: DeliveryContext,
): Promise<Alternative[]> {
  const { reader, settings } = context
  const [heads, pattern] = await Promise.all([
    editionsOf(reader, edition.ref),
    patternOf(context, { edition, chain }),
  ])
  const published = inOrder(settings, heads).map((head) => ({
    locale: head.locale,
    hreflang: tagOf(context, head.locale),
    slug: head.slug,
    url: fillPattern(pattern, head, context),
  }))
  const main =
    published.find(({ locale }) => locale === edition.data.sourceLocale) ??
    published.find(({ locale }) => locale === settings.defaultLocale)
  return main ? [...published, { ...main, hreflang: 'x-default' }] : published
}

function alternate({ builder, enums }: Parts) {
  return builder.objectRef<Alternative>('Alternate').implement({
    description: 'The same entry in one of its published locales.',
    fields: (t) => ({
      locale: t.expose('locale', { type: enums.Locale, description: 'Its locale.' }),
      hreflang: t.exposeString('hreflang', {
        description:
          'BCP 47 tag, or `x-default`: the source locale, or else the default one, if published.',
      }),
      slug: t.exposeString('slug', { nullable: true, description: 'Its slug in that locale.' }),
      url: t.expose('url', {
        type: 'URL',
        nullable: true,
        description:
          'Address of its page, by the URL pattern of its programme; null if there is no pattern.',
      }),
    }),
  })
}

function translationInfo({ builder, enums }: Parts) {
  return builder.objectRef<Delivered<EntryKey>>('TranslationInfo').implement({
    description: 'The origin of the text of an entry.',
    fields: (t) => ({
      sourceLocale: t.field({
        type: enums.Locale,
        description: 'The locale it was first written in.',
        resolve: ({ edition }) => edition.data.sourceLocale,
      }),
      isSource: t.boolean({
        description: 'Whether this is the source locale.',
        resolve: ({ edition }) => edition.locale === edition.data.sourceLocale,
      }),
      isStale: t.boolean({
        description: 'Whether the source text changed after this translation was approved.',
        resolve: ({ edition }) => edition.data.isStale,
      }),
      translator: t.string({
        nullable: true,
        description: 'The translator, if credited.',
        resolve: ({ edition }) => edition.data.translator,
      }),
      approvedAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When the translation was approved.',
        resolve: ({ edition }) => edition.data.approvedAt,
      }),
    }),
  })
}

function localeOf(settings: Settings, code: string) {
  return settings.locales.find((locale) => locale.code === code)
}

/** In the order of the configured locales. */
export function inOrder<T extends { locale: string }>(
  settings: Settings,
  items: readonly T[],
): T[] {
  return settings.locales.flatMap(({ code }) => items.filter(({ locale }) => locale === code))
}
