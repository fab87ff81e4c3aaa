import type { Alternate, Entry, Image } from '../api/types.js'
import { pagePath } from '../paths.js'
import type { Reader } from '../reader.js'

type PageHeadProps = {
  reader: Reader
  title: string
  description?: string | null
  image?: Image | null
  /** The entry that the page is about: gives canonical address and the other languages. */
  entry?: Entry
  index?: boolean
}

/** Title, description and links of a page; React puts them into `<head>`. */
export function PageHead(props: PageHeadProps) {
  const { reader, title, description, image, entry, index = true } = props
  const { links, canonical } = entry ? linksOf({ entry, origin: reader.api.origin }) : NO_LINKS
  return (
    <>
      <title>{`${title} · ${reader.t.siteName}`}</title>
      {description && <meta name="description" content={description} />}
      {!index && <meta name="robots" content="noindex" />}
      {canonical && <link rel="canonical" href={canonical} />}
      {links.map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
      ))}
      <meta property="og:title" content={title} />
      <meta property="og:type" content={entry?.type === 'STORY' ? 'article' : 'website'} />
      <meta property="og:site_name" content={reader.t.siteName} />
      {description && <meta property="og:description" content={description} />}
      {canonical && <meta property="og:url" content={canonical} />}
      {image && <meta property="og:image" content={image.url} />}
      {image && <meta property="og:image:alt" content={image.alt} />}
    </>
  )
}

type Links = { links: { hreflang: string; href: string }[]; canonical: string | null }

const NO_LINKS: Links = { links: [], canonical: null }

function linksOf({ entry, origin }: { entry: Entry; origin: string }): Links {
  const address = ({ url, locale, slug }: Alternate): string | null => {
    const path = slug === null ? null : pagePath({ locale, type: entry.type, slug })
    return url ?? (path && origin + path)
  }
  const own = entry.alternates.find(({ locale }) => locale === entry.locale)
  return {
    canonical: own ? address(own) : null,
    links: entry.alternates.flatMap((alternate) => {
      const href = address(alternate)
      return href ? [{ hreflang: alternate.hreflang, href }] : []
    }),
  }
}
