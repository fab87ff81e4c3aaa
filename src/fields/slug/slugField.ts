import type { FieldHook, TextField } from 'payload'

import { asObject, asText } from '../../entries/read.js'
import { labelled } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'
import { ensureUid } from '../uid.js'
import { rememberOwner } from './reservations.js'
import { slugify } from './slugify.js'
import { uniqueSlug } from './uniqueSlug.js'
import { wantedSlug } from './wantedSlug.js'

type SlugOptions = {
  /** Name of the localised text that the slug is made from. */
  from: string
  /** What stands for a title without a letter or digit of ours. */
  fallback: 'programme' | 'theme' | 'story' | 'document'
}

type Doc = Record<string, unknown>

/** Localised slug, made from that locale's title, unique among the entries not in the trash. */
export function slugField(settings: Settings, options: SlugOptions): TextField {
  return {
    name: 'slug',
    type: 'text',
    localized: true,
    // Not unique in the database: an entry in the trash would keep its slug for ever.
    index: true,
    // Each locale makes its own from its title.
    custom: { translatable: false },
    ...labelled('entry.slug', { position: 'sidebar' as const, disableBulkEdit: true }),
    hooks: {
      beforeChange: [fillSlug(settings, options)],
      // A copy gets slugs of its own from its titles.
      beforeDuplicate: [() => null],
    },
  }
}

function fillSlug(settings: Settings, options: SlugOptions): FieldHook {
  return async ({
    value,
    data,
    originalDoc,
    operation,
    collection,
    req,
    siblingDocWithLocales,
  }) => {
    if (!collection || !data) return undefined
    const now = asObject(data)
    const before = asObject(originalDoc)
    if (now.deletedAt) return undefined
    const locale = req.locale ?? settings.defaultLocale
    const owner = ensureUid(data)
    rememberOwner(req, owner)
    const asked = { req, collection: collection.slug, owner }
    const id = operation === 'create' ? null : asId(before.id)
    if (operation === 'create')
      await fillCopies({ asked, settings, options, locale, doc: siblingDocWithLocales })
    const stored = operation === 'create' ? null : asText(before.slug)
    const wasPublished = Boolean(before.firstPublishedAt) && operation !== 'create'
    const slug = wantedSlug({
      given: asText(value),
      stored,
      title: asText(now[options.from]),
      storedTitle: asText(before[options.from]),
      wasPublished,
      tag: tagOf(settings, locale),
      fallback: options.fallback,
    })
    const isSettled = slug === stored && wasPublished && !before.deletedAt
    if (slug === null || isSettled) return slug
    return uniqueSlug({ ...asked, locale, slug, id })
  }
}

/** A duplicate comes with its titles in every locale, of which the save itself writes only one. */
async function fillCopies(args: {
  asked: Omit<Parameters<typeof uniqueSlug>[0], 'locale' | 'slug' | 'id'>
  settings: Settings
  options: SlugOptions
  locale: string
  /** All-locale shape; empty unless the entry is a duplicate. */
  doc: Doc | undefined
}): Promise<void> {
  const { asked, settings, options, locale, doc } = args
  const titles = asObject(doc?.[options.from])
  if (!doc) return
  const slugs = asObject(doc.slug)
  for (const { code, tag } of settings.locales) {
    const title = asText(titles[code])
    if (code === locale || title === null) continue
    const slug = slugify(title, tag) || options.fallback
    slugs[code] = await uniqueSlug({ ...asked, locale: code, slug, id: null })
  }
  doc.slug = slugs
}

function tagOf(settings: Settings, locale: string): string {
  return settings.locales.find(({ code }) => code === locale)?.tag ?? locale
}

function asId(value: unknown): number | string | null {
  return typeof value === 'number' || typeof value === 'string' ? value : null
}
