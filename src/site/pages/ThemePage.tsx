import { readTheme, type ThemeCursors } from '../api/theme.js'
import { Documents } from '../components/Documents.js'
import { EntryPage } from '../components/EntryPage.js'
import { Figure } from '../components/Figure.js'
import { Highlight } from '../components/Highlight.js'
import { Html } from '../components/Html.js'
import { KeyResults } from '../components/KeyResults.js'
import { Neighbours } from '../components/Neighbours.js'
import { Stories } from '../components/Stories.js'
import { Testimonials } from '../components/Testimonials.js'
import { ThemeLabel } from '../components/ThemeLabel.js'
import type { Reader } from '../reader.js'
import { crumbsOf } from './crumbs.js'
import { found } from './found.js'

type ThemePageProps = { reader: Reader; slug: string; cursors: ThemeCursors }

/** The page of a theme, part by part in the order of the printed original. */
export async function ThemePage({ reader, slug, cursors }: ThemePageProps) {
  const { locale, fallback } = reader
  const answer = await readTheme({ api: reader.api, slug, locale, fallback, ...cursors })
  const theme = found({ entry: answer, slug, reader })
  const { title, summary, body, image, highlight } = theme
  const common = { inside: theme, reader }
  return (
    <EntryPage
      {...{ reader, entry: theme, title, description: summary, image }}
      section="themes"
      crumbs={crumbsOf({ reader, programme: theme.programme })}
    >
      <header className="hero wrap">
        <p className="eyebrow">
          <ThemeLabel theme={theme} />
        </p>
        <h1>{title}</h1>
        {summary && <p className="lead">{summary}</p>}
      </header>
      {image && <Figure image={image} entry={theme} reader={reader} />}
      {body && (
        <div className="wrap">
          <Html text={body} reader={reader} />
        </div>
      )}
      <KeyResults
        id="key-results"
        section={theme.keyResultsSection}
        results={theme.keyResults}
        reader={reader}
      />
      {highlight && <Highlight highlight={highlight} reader={reader} />}
      <Testimonials
        section={theme.testimonialsSection}
        testimonials={theme.testimonials}
        {...common}
      />
      <KeyResults
        id="main-results"
        section={theme.mainResultsSection}
        results={theme.mainResults}
        reader={reader}
      />
      <Stories stories={theme.stories} {...common} />
      <Documents section={theme.documentsSection} documents={theme.documents} {...common} />
      <Neighbours previous={theme.previous} next={theme.next} {...common} />
    </EntryPage>
  )
}
