import type { ReactNode } from 'react'

import type { Entry, Image, Json } from '../api/types.js'
import { langOf, languageName } from '../language.js'
import { pagePath } from '../paths.js'
import type { Reader } from '../reader.js'
import type { Crumb } from './Breadcrumb.js'
import { JsonLd } from './JsonLd.js'
import type { Versions } from './LanguageSwitch.js'
import { PageHead } from './PageHead.js'
import { Shell } from './Shell.js'

type EntryPageProps = {
  reader: Reader
  entry: Entry & { jsonLd: Json }
  title: string
  description: string | null
  image?: Image | null
  crumbs: Crumb[]
  children: ReactNode
}

/** The page of one entry: head, language switch and, where needed, the notice on its language. */
export function EntryPage(props: EntryPageProps) {
  const { reader, entry, title, description, image, crumbs, children } = props
  return (
    <Shell reader={reader} versions={versionsOf(entry)} crumbs={crumbs}>
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

function versionsOf({ alternates, type }: Entry): Versions {
  const versions: Versions = {}
  for (const { locale, hreflang, slug } of alternates) {
    const path = slug && hreflang !== 'x-default' ? pagePath({ locale, type, slug }) : null
    if (path) versions[locale] = path
  }
  return versions
}
