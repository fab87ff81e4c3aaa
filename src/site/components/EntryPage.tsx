import type { ReactNode } from 'react'

import type { Entry, Image, Json } from '../api/types.js'
import { langOf, languageName } from '../language.js'
import { pagePath, testimonialPath } from '../paths.js'
import type { Reader } from '../reader.js'
import type { Crumb } from './Breadcrumb.js'
import { JsonLd } from './JsonLd.js'
import { type Versions, versionsAt } from './LanguageSwitch.js'
import { PageHead } from './PageHead.js'
import { Shell } from './Shell.js'

type EntryPageProps = {
  reader: Reader
  entry: Entry & { slug?: string; jsonLd: Json }
  title: string
  description: string | null
  image?: Image | null
  /** Undefined: at the top of the site. */
  crumbs: Crumb[] | undefined
  /** The page is the home page too, and has its address. */
  isHome?: boolean | undefined
  section?: string
  children: ReactNode
}

/** The page of one entry: head, language switch and, where needed, the notice on its language. */
export function EntryPage(props: EntryPageProps) {
  const { reader, entry, title, description, image, crumbs, section, isHome, children } = props
  return (
    <Shell
      reader={reader}
      versions={isHome ? versionsAt({ reader, path: '' }) : versionsOf({ entry, reader })}
      {...(crumbs ? { crumbs } : {})}
      {...(section ? { section } : {})}
    >
      <PageHead {...{ reader, entry, title, description, image }} />
      <JsonLd data={entry.jsonLd} />
      {entry.isFallback && <FallbackNotice reader={reader} entry={entry} />}
      <article {...langOf({ reader, entry })}>{children}</article>
    </Shell>
  )
}

function FallbackNotice({ reader, entry }: { reader: Reader; entry: Entry }) {
  const asked = languageName({ reader, locale: reader.locale })
  const shown = languageName({ reader, locale: entry.locale })
  return (
    <div className="wrap">
      <p className="notice" role="note" lang={reader.lang}>
        {reader.t.fallback({ asked, shown })}
      </p>
    </div>
  )
}

/** In a language that it is not published in, the page shows another one and says so. */
function versionsOf({ entry, reader }: { entry: Entry & { slug?: string }; reader: Reader }) {
  const { alternates, type, id } = entry
  const versions: Versions = {}
  for (const { code } of reader.locales) {
    const own = alternates.find(
      ({ locale, hreflang }) => locale === code && hreflang !== 'x-default',
    )
    const slug = own?.slug ?? entry.slug
    const path =
      type === 'TESTIMONIAL'
        ? testimonialPath({ locale: code, id })
        : slug && pagePath({ locale: code, type, slug })
    if (path) versions[code] = { path, isTranslated: own !== undefined }
  }
  return versions
}
