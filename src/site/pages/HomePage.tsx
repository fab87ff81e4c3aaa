import { type ProgrammeCard, readHome } from '../api/home.js'
import { LanguageTag } from '../components/LanguageTag.js'
import { versionsAt } from '../components/LanguageSwitch.js'
import { MoreLink } from '../components/MoreLink.js'
import { PageHead } from '../components/PageHead.js'
import { Picture } from '../components/Picture.js'
import { Shell } from '../components/Shell.js'
import { ThemeCards } from '../components/ThemeCards.js'
import { langOf } from '../language.js'
import { pagePath } from '../paths.js'
import type { Reader } from '../reader.js'
import { ProgrammePage } from './ProgrammePage.js'

/** The programmes, each with its themes; of one alone, its own page. */
export async function HomePage({ reader, after }: { reader: Reader; after?: string | undefined }) {
  const { locale, fallback, t, frame } = reader
  const [only, ...others] = frame.programmes
  if (only && others.length === 0 && !after)
    return ProgrammePage({ reader, slug: only.slug, cursors: {}, isHome: true })
  const programmes = await readHome({
    api: reader.api,
    locale,
    fallback,
    ...(after ? { after } : {}),
  })
  return (
    <Shell reader={reader} versions={versionsAt({ reader, path: '' })}>
      <PageHead reader={reader} title={t.home} description={t.siteDescription} path="" />
      <header className="hero home-hero wrap" lang={reader.lang}>
        <h1>{t.siteName}</h1>
        <p className="lead">{t.siteDescription}</p>
      </header>
      {programmes.nodes.length === 0 && <p className="wrap">{t.nothingYet}</p>}
      <div id="programmes">
        {programmes.nodes.map((programme) => (
          <ProgrammeSection key={programme.id} programme={programme} reader={reader} />
        ))}
      </div>
      <div className="wrap">
        <MoreLink pageInfo={programmes.pageInfo} name="programmes" reader={reader} />
      </div>
    </Shell>
  )
}

/** A programme with its series of themes. */
export function ProgrammeSection({
  programme,
  reader,
}: {
  programme: ProgrammeCard
  reader: Reader
}) {
  const { slug, name, summary, logo, themes } = programme
  return (
    <section
      className="band programme"
      aria-labelledby={programme.id}
      {...langOf({ reader, entry: programme })}
    >
      <div className="wrap">
        <header className="section-head">
          {logo && <Picture image={logo} sizes="10rem" className="logo" plain />}
          <h2 id={programme.id}>
            <a href={pagePath({ locale: reader.locale, type: 'PROGRAMME', slug }) ?? ''}>{name}</a>
          </h2>
          <LanguageTag reader={reader} entry={programme} />
          {summary && <p className="intro">{summary}</p>}
        </header>
        <ThemeCards themes={themes} level={3} reader={reader} />
      </div>
    </section>
  )
}
