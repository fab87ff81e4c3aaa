import type { FacetList } from './api/facets.js'
import { siteConfig, wordsIn } from './config/siteConfig.js'
import type { LinkConfig } from './config/types.js'
import type { Reader } from './reader.js'

export type MenuItem = { name: string; href: string }

/** Folder of each list, and how the menu calls it. */
export const LISTS: Record<FacetList, { folder: string; name: (reader: Reader) => string }> = {
  stories: { folder: 'stories', name: ({ t }) => t.stories },
  testimonials: { folder: 'testimonials', name: ({ t }) => t.testimonials },
  keyResults: { folder: 'results', name: ({ t }) => t.keyResults },
  documents: { folder: 'documents', name: ({ t }) => t.documents },
}

/** The sections of the site: those of the configuration, or else those that have entries. */
export function menuOf(reader: Reader): MenuItem[] {
  const { menu } = siteConfig()
  if (menu) return menu.map((link) => itemOf({ link, reader }))
  const { t, locale, frame } = reader
  const hasThemes = frame.programmes.some(({ themes }) => themes.length > 0)
  const lists = Object.entries(LISTS)
    .filter(([list]) => frame.counts[list as FacetList] > 0) // the keys of `LISTS`
    .map(([, { folder, name }]) => ({ name: name(reader), href: `/${locale}/${folder}` }))
  return [
    ...(hasThemes ? [{ name: t.themes, href: `/${locale}/themes` }] : []),
    ...lists,
    ...(lists.length > 0 ? [{ name: t.archive, href: `/${locale}/archive` }] : []),
  ]
}

/** A link of the configuration in the reader's language. */
export function itemOf({ link, reader }: { link: LinkConfig; reader: Reader }): MenuItem {
  const isElsewhere = /^[a-z][a-z0-9+.-]*:/i.test(link.to)
  const href = isElsewhere ? link.to : `/${reader.locale}/${link.to.replace(/^\/+/, '')}`
  return { name: wordsIn({ words: link.label, lang: reader.lang }), href }
}
