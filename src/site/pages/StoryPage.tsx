import { readStory } from '../api/story.js'
import { EntryPage } from '../components/EntryPage.js'
import { Figure } from '../components/Figure.js'
import { Html } from '../components/Html.js'
import { ThemeLinks } from '../components/ThemeLinks.js'
import { Ui } from '../components/Ui.js'
import { formatDate } from '../language.js'
import type { Reader } from '../reader.js'
import { crumbsOf } from './crumbs.js'
import { found } from './found.js'

/** The page of a story; testimonials, results and documents stand in its body, as blocks. */
export async function StoryPage({ reader, slug }: { reader: Reader; slug: string }) {
  const { locale, fallback, t } = reader
  const story = found({
    entry: await readStory({ api: reader.api, slug, locale, fallback }),
    slug,
    reader,
  })
  const { title, standfirst, image, date, countries, themes, programme } = story
  return (
    <EntryPage
      {...{ reader, entry: story, title, description: standfirst, image }}
      section="stories"
      crumbs={crumbsOf({ reader, programme, themes })}
    >
      <header className="hero wrap">
        {countries.length > 0 && (
          <p className="eyebrow">{countries.map(({ name }) => name).join(' · ')}</p>
        )}
        <h1>{title}</h1>
        {standfirst && <p className="lead">{standfirst}</p>}
        <p className="note">
          <Ui reader={reader} inside={story}>
            {date && <time dateTime={date}>{formatDate({ reader, date })}</time>}
            {date && ' · '}
            {t.readingTime(story.readingMinutes)}
          </Ui>
        </p>
      </header>
      {image && <Figure image={image} entry={story} reader={reader} />}
      <div className="wrap">
        <Html text={story.body} reader={reader} />
        <ThemeLinks themes={themes} inside={story} reader={reader} />
      </div>
    </EntryPage>
  )
}
