import type { ReactNode } from 'react'

import { assetPath, assets } from '../assets/assets.js'
import { menuOf } from '../menu.js'
import type { Reader } from '../reader.js'
import { Breadcrumb, type Crumb } from './Breadcrumb.js'
import { Footer } from './Footer.js'
import { LanguageSwitch, type Versions } from './LanguageSwitch.js'
import { SearchForm } from './SearchForm.js'

type ShellProps = {
  reader: Reader
  versions: Versions
  crumbs?: Crumb[]
  /** The section of the menu that the page is of: a path below the locale. */
  section?: string
  /** The search page has a form of its own. */
  search?: boolean
  children: ReactNode
}

/** What every page has around its content. */
export function Shell(props: ShellProps) {
  const { reader, versions, crumbs, section, search = true, children } = props
  const ui = { lang: reader.lang, dir: reader.lang === reader.tag ? reader.dir : 'ltr' }
  const { logo } = assets()
  return (
    <>
      <a className="skip" href="#content" {...ui}>
        {reader.t.skip}
      </a>
      <header className="site-header" {...ui}>
        <div className="wrap">
          <a className="brand" href={`/${reader.locale}`}>
            {logo && <img src={assetPath(logo)} alt="" height="40" />}
            {reader.t.siteName}
          </a>
          {search && <SearchForm reader={reader} id="site-search" />}
          <LanguageSwitch reader={reader} versions={versions} />
        </div>
        <Menu reader={reader} section={section} />
        {crumbs && <Breadcrumb reader={reader} crumbs={crumbs} />}
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer reader={reader} />
    </>
  )
}

function Menu({ reader, section }: { reader: Reader; section: string | undefined }) {
  const items = menuOf(reader)
  if (items.length === 0) return null
  const here = `/${reader.locale}/${section ?? ''}`
  return (
    <nav className="menu" aria-label={reader.t.sections}>
      <ul className="wrap">
        {items.map(({ name, href }) => (
          <li key={href}>
            <a href={href} aria-current={href === here ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
