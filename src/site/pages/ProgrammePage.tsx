import { type Programme, type ProgrammeAnswer, readProgramme } from '../api/programme.js'
import { Documents } from '../components/Documents.js'
import { EntryPage } from '../components/EntryPage.js'
import { Figures } from '../components/Figures.js'
import { Facts } from '../components/Facts.js'
import { Html } from '../components/Html.js'
import { Picture } from '../components/Picture.js'
import { Stories } from '../components/Stories.js'
import { ThemeCards } from '../components/ThemeCards.js'
import { Ui } from '../components/Ui.js'
import { Voices } from '../components/Voices.js'
import type { Reader } from '../reader.js'
import { found } from './found.js'

type ProgrammePageProps = {
  reader: Reader
  slug: string
  cursors: { stories?: string | undefined; documents?: string | undefined }
  /** The page is that of the whole site, which has no other programme. */
  isHome?: boolean
}

/** The page of a programme: what it is, its figures and voices, its themes, stories and documents. */
export async function ProgrammePage({ reader, slug, cursors, isHome }: ProgrammePageProps) {
  const { locale, fallback } = reader
  const answer = await readProgramme({ api: reader.api, slug, locale, fallback, ...cursors })
  const programme = found({ entry: answer.programme, slug, reader })
  const { name, acronym, summary, logo } = programme
  return (
    <EntryPage
      {...{ reader, entry: programme, title: name, description: summary, image: logo }}
      crumbs={isHome ? undefined : []}
      isHome={isHome}
    >
      <header className="programme-hero">
        <div className="wrap">
          {logo && <Picture image={logo} sizes="10rem" className="logo" plain eager />}
          <div>
            {acronym && <p className="eyebrow">{acronym}</p>}
            <h1>{name}</h1>
            {summary && <p className="lead">{summary}</p>}
          </div>
        </div>
      </header>
      <Parts answer={answer} programme={programme} reader={reader} />
    </EntryPage>
  )
}

type PartsProps = { answer: ProgrammeAnswer; programme: Programme; reader: Reader }

function Parts({ answer, programme, reader }: PartsProps) {
  const { body, themes } = programme
  const { t } = reader
  const common = { inside: programme, reader }
  return (
    <>
      <Figures results={answer.keyResults.nodes} {...common} />
      <div className="wrap programme-text">
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
      <Voices testimonials={answer.testimonials.nodes} {...common} />
      <Stories stories={answer.stories} {...common} />
      <Documents
        section={ownSection(t.documents)}
        lang={reader.lang}
        documents={answer.documents}
        {...common}
      />
    </>
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
