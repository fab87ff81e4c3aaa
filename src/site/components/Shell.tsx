import type { ReactNode } from 'react'

import type { Reader } from '../reader.js'
import { Breadcrumb, type Crumb } from './Breadcrumb.js'
import { LanguageSwitch, type Versions } from './LanguageSwitch.js'
import { SearchForm } from './SearchForm.js'

type ShellProps = {
  reader: Reader
  versions: Versions
  crumbs?: Crumb[]
  /** The search page has a form of its own. */
  search?: boolean
  children: ReactNode
}

/** What every page has around its content. */
export function Shell({ reader, versions, crumbs, search = true, children }: ShellProps) {
  const ui = { lang: reader.lang, dir: reader.lang === reader.tag ? reader.dir : 'ltr' }
  return (
    <>
      <a className="skip" href="#content" {...ui}>
        {reader.t.skip}
      </a>
      <header className="site-header" {...ui}>
        <div className="wrap">
          <a className="brand" href={`/${reader.locale}`}>
            {reader.t.siteName}
          </a>
          {search && <SearchForm reader={reader} id="site-search" />}
          <LanguageSwitch reader={reader} versions={versions} />
        </div>
        {crumbs && <Breadcrumb reader={reader} crumbs={crumbs} />}
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer" {...ui}>
        <div className="wrap">
          <p>{reader.t.siteDescription}</p>
        </div>
      </footer>
    </>
  )
}
