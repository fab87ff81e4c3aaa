import type { EntryKey } from '../../entries/slugs.js'
import type { Settings } from '../../entries/settings.js'
import { type DeliveryContext, tagOf } from '../context.js'
import type { Delivered } from '../read/chain.js'
import { editionsOf } from '../read/lookup.js'
import { fillPattern, patternOf } from '../urls.js'
import type { Parts } from './builder.js'

const TYPE_NAMES: Record<EntryKey, string> = {
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
    description:
      'What every entry can tell about its language. One entry is always written in one language: ' +
      'text of two locales is never mixed in one object. With `fallback: [fr]` an entry that is not ' +
      'published in the asked locale comes in French, says so in `locale`, and is left out when it ' +
      'is published in none of the locales allowed.',
    resolveType: ({ edition }) => TYPE_NAMES[edition.type],
    fields: (t) => ({
      id: t.id({
        description: 'Permanent UUID, alike in every locale and on every database.',
        resolve: ({ edition }) => edition.uid,
      }),
      type: t.field({
        type: enums.EntryType,
        description: 'What kind of entry it is.',
        resolve: ({ edition }) => edition.type,
      }),
      requestedLocale: t.field({
        type: enums.Locale,
        description: 'The locale that was asked for.',
        resolve: ({ chain }) => chain[0],
      }),
      locale: t.field({
        type: enums.Locale,
        description: 'The locale this object is written in. Put it in the `lang` attribute.',
        resolve: ({ edition }) => edition.locale,
      }),
      dir: t.field({
        type: enums.TextDirection,
        description: 'Direction of the script of `locale`.',
        resolve: ({ edition }) => localeOf(settings, edition.locale)?.dir ?? 'ltr',
      }),
      isFallback: t.boolean({
        description: 'Whether it is written in another locale than the one asked for.',
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
          'For hreflang and the language switch: the published locales only, plus x-default.',
        complexity: { field: 1, multiplier: settings.locales.length + 1 },
        resolve: alternatesOf,
      }),
      translation: t.field({
        type: TranslationInfo,
        description: 'Where this text comes from.',
        resolve: (delivered) => delivered,
      }),
      publishedAt: t.field({
        type: 'DateTime',
        description: 'When this entry was first published in this locale.',
        resolve: ({ edition }) => edition.publishedAt,
      }),
      updatedAt: t.field({
        type: 'DateTime',
        description: 'When what is public of it in this locale last changed.',
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
        description: 'Its page, by the URL pattern of its programme; null when there is none.',
      }),
    }),
  })
}

function translationInfo({ builder, enums }: Parts) {
  return builder.objectRef<Delivered<EntryKey>>('TranslationInfo').implement({
    description: 'Where the text of an entry comes from.',
    fields: (t) => ({
      sourceLocale: t.field({
        type: enums.Locale,
        description: 'The locale it was first written in.',
        resolve: ({ edition }) => edition.data.sourceLocale,
      }),
      isSource: t.boolean({
        description: 'Whether this is that locale.',
        resolve: ({ edition }) => edition.locale === edition.data.sourceLocale,
      }),
      isStale: t.boolean({
        description: 'The source text changed after this translation was approved.',
        resolve: ({ edition }) => edition.data.isStale,
      }),
      translator: t.string({
        nullable: true,
        description: 'Who translated it, if they are to be named.',
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

function inOrder<T extends { locale: string }>(settings: Settings, items: readonly T[]): T[] {
  return settings.locales.flatMap(({ code }) => items.filter(({ locale }) => locale === code))
}
