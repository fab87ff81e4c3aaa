import { siteConfig, wordsIn } from '../config/siteConfig.js'
import { langOf } from '../language.js'
import { itemOf, type MenuItem, menuOf } from '../menu.js'
import { pagePath } from '../paths.js'
import type { Reader } from '../reader.js'

/** The end of every page: what this is and who pays for it, its sections, its programmes, feeds. */
export function Footer({ reader }: { reader: Reader }) {
  const { t, locale, lang, frame } = reader
  const { footer } = siteConfig()
  const funders = [...new Set(frame.programmes.flatMap((programme) => programme.funders))]
  const ui = { lang, dir: lang === reader.tag ? reader.dir : 'ltr' }
  const feeds = [
    { name: 'Atom', href: `/${locale}/feed.atom` },
    { name: 'RSS', href: `/${locale}/feed.rss` },
  ]
  return (
    <footer className="site-footer" {...ui}>
      <div className="wrap">
        <div className="footer-about">
          <p className="brand">{t.siteName}</p>
          <p>{footer?.text ? wordsIn({ words: footer.text, lang }) : t.siteDescription}</p>
          {funders.length > 0 && (
            <p>
              {t.funders}
              {'\u00a0: '.slice(lang.startsWith('fr') ? 0 : 1)}
              <strong>{funders.join(', ')}</strong>
            </p>
          )}
        </div>
        <FooterList name={t.sections} items={menuOf(reader)} />
        <Programmes reader={reader} />
        <FooterList
          name={t.followFeed}
          items={[...feeds, ...(footer?.links ?? []).map((link) => itemOf({ link, reader }))]}
        />
      </div>
    </footer>
  )
}

function FooterList({ name, items }: { name: string; items: MenuItem[] }) {
  if (items.length === 0) return null
  return (
    <div className="footer-list">
      <h2>{name}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href}>{item.name}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Programmes({ reader }: { reader: Reader }) {
  const { programmes } = reader.frame
  if (programmes.length === 0) return null
  return (
    <div className="footer-list">
      <h2>{reader.t.programmes}</h2>
      <ul>
        {programmes.map((programme) => (
          <li key={programme.id} {...langOf({ reader, entry: programme })}>
            <a
              href={
                pagePath({ locale: reader.locale, type: 'PROGRAMME', slug: programme.slug }) ?? ''
              }
            >
              {programme.acronym ?? programme.name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
