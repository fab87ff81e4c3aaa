import { type Programme, readProgramme } from '../api/programme.js'
import { Documents } from '../components/Documents.js'
import { EntryPage } from '../components/EntryPage.js'
import { Facts } from '../components/Facts.js'
import { Html } from '../components/Html.js'
import { Picture } from '../components/Picture.js'
import { Stories } from '../components/Stories.js'
import { ThemeCards } from '../components/ThemeCards.js'
import { Ui } from '../components/Ui.js'
import type { Reader } from '../reader.js'
import { found } from './found.js'

type ProgrammePageProps = {
  reader: Reader
  slug: string
  cursors: { stories?: string; documents?: string }
}

/** The page of a programme: what it is, who carries it, and its series of themes. */
export async function ProgrammePage({ reader, slug, cursors }: ProgrammePageProps) {
  const { locale, fallback, t } = reader
  const answer = await readProgramme({ api: reader.api, slug, locale, fallback, ...cursors })
  const programme = found({ entry: answer.programme, slug, reader })
  const { name, acronym, summary, body, logo, themes } = programme
  const common = { inside: programme, reader }
  return (
    <EntryPage
      {...{ reader, entry: programme, title: name, description: summary, image: logo }}
      crumbs={[]}
    >
      <header className="hero wrap">
        {logo && <Picture image={logo} sizes="10rem" className="logo" plain eager />}
        {acronym && <p className="eyebrow">{acronym}</p>}
        <h1>{name}</h1>
        {summary && <p className="lead">{summary}</p>}
      </header>
      <div className="wrap">
        {body && <Html text={body} reader={reader} />}
        <ProgrammeFacts programme={programme} reader={reader} />
      </div>
      {themes.length > 0 && (
        <section className="band" aria-labelledby="themes">
          <div className="wrap">
            <header className="section-head">
              <h2 id="themes">
                <Ui {...common}>{t.themes}</Ui>
              </h2>
            </header>
            <ThemeCards themes={themes} level={3} reader={reader} />
          </div>
        </section>
      )}
      <Stories stories={answer.stories} {...common} />
      <Documents
        section={ownSection(t.documents)}
        lang={reader.lang}
        documents={answer.documents}
        {...common}
      />
    </EntryPage>
  )
}

const ownSection = (heading: string) => ({
  ...{ heading, label: heading },
  ...{ subheading: null, intro: null },
})

function ProgrammeFacts({ programme, reader }: { programme: Programme; reader: Reader }) {
  const { countries, funders, website } = programme
  const { t } = reader
  return (
    <Facts
      reader={reader}
      inside={programme}
      facts={[
        { name: t.countries, value: countries.map((country) => country.name).join(', ') },
        { name: t.funders, value: funders.join(', ') },
        { name: t.website, value: website && <a href={website}>{new URL(website).host}</a> },
      ]}
    />
  )
}
