import { readHome } from '../api/home.js'
import { versionsAt } from '../components/LanguageSwitch.js'
import { PageHead } from '../components/PageHead.js'
import { Shell } from '../components/Shell.js'
import type { Asked } from '../pageFor.js'
import { ProgrammeSection } from './HomePage.js'

/** The series of themes, programme by programme. */
export async function ThemesPage({ reader }: Asked) {
  const { api, locale, fallback, t, frame } = reader
  const { nodes } = await readHome({ api, locale, fallback })
  const ids = frame.programmes.map(({ id }) => id)
  return (
    <Shell reader={reader} versions={versionsAt({ reader, path: '/themes' })} section="themes">
      <PageHead reader={reader} title={t.themes} path="/themes" />
      <header className="hero list-hero wrap" lang={reader.lang}>
        <h1>{t.themes}</h1>
      </header>
      {nodes
        .filter(({ id }) => ids.includes(id))
        .map((programme) => (
          <ProgrammeSection key={programme.id} programme={programme} reader={reader} />
        ))}
    </Shell>
  )
}
