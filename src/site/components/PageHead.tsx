import type { Alternate, Entry, Image } from '../api/types.js'
import { pagePath, testimonialPath } from '../paths.js'
import type { Reader } from '../reader.js'

type PageHeadProps = {
  reader: Reader
  title: string
  description?: string | null
  image?: Image | null
  /** The entry that the page is about: gives canonical address and the other languages. */
  entry?: Entry
  /** Path below the locale of a page that is there in every language. */
  path?: string
  index?: boolean
}

/** Title, description and links of a page; React puts them into `<head>`. */
export function PageHead(props: PageHeadProps) {
  const { reader, title, description, image, entry, path, index = true } = props
  const { origin } = reader.api
  const { links, canonical } = entry
    ? linksOf({ entry, origin })
    : path === undefined
      ? NO_LINKS
      : everywhere({ reader, path })
  return (
    <>
      <title>{`${title} · ${reader.t.siteName}`}</title>
      {description && <meta name="description" content={description} />}
      {!index && <meta name="robots" content="noindex" />}
      {canonical && <link rel="canonical" href={canonical} />}
      {links.map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
      ))}
      <link
        rel="alternate"
        type="application/atom+xml"
        title={reader.t.siteName}
        href={`/${reader.locale}/feed.atom`}
      />
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

function everywhere({ reader, path }: { reader: Reader; path: string }): Links {
  const href = (code: string) => `${reader.api.origin}/${code}${path}`
  return {
    canonical: href(reader.locale),
    links: reader.locales.map(({ code, tag }) => ({ hreflang: tag, href: href(code) })),
  }
}

function linksOf({ entry, origin }: { entry: Entry; origin: string }): Links {
  const address = ({ url, locale, slug }: Alternate): string | null => {
    const path =
      entry.type === 'TESTIMONIAL'
        ? testimonialPath({ locale, id: entry.id })
        : slug && pagePath({ locale, type: entry.type, slug })
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
