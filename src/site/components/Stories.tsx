import type { Connection, Entry, StoryCard } from '../api/types.js'
import { formatDate, langOf } from '../language.js'
import { pagePath } from '../paths.js'
import type { Reader } from '../reader.js'
import { LanguageTag } from './LanguageTag.js'
import { MoreLink } from './MoreLink.js'
import { Picture } from './Picture.js'
import { Ui } from './Ui.js'

/** Stories as cards. */
export function Stories({
  stories,
  inside,
  reader,
}: {
  stories: Connection<StoryCard>
  inside: Entry
  reader: Reader
}) {
  if (stories.nodes.length === 0) return null
  return (
    <section className="band stories" aria-labelledby="stories">
      <div className="wrap">
        <header className="section-head">
          <h2 id="stories">
            <Ui reader={reader} inside={inside}>
              {reader.t.stories}
            </Ui>
          </h2>
        </header>
        <ul className="cards">
          {stories.nodes.map((story) => (
            <StoryItem key={story.id} story={story} reader={reader} />
          ))}
        </ul>
        <MoreLink pageInfo={stories.pageInfo} name="stories" reader={reader} inside={inside} />
      </div>
    </section>
  )
}

/** A story as a card. */
export function StoryItem({ story, reader }: { story: StoryCard; reader: Reader }) {
  const path = pagePath({ locale: reader.locale, type: 'STORY', slug: story.slug }) ?? ''
  return (
    <li className="card" {...langOf({ reader, entry: story })}>
      {story.image && (
        <Picture image={story.image} sizes="(min-width: 48rem) 22rem, 100vw" className="card-top" />
      )}
      <h3>
        <a href={path}>{story.title}</a>
      </h3>
      {story.standfirst && <p>{story.standfirst}</p>}
      {story.date && (
        <p className="note">
          <Ui reader={reader} inside={story}>
            {formatDate({ reader, date: story.date })}
          </Ui>
        </p>
      )}
      <LanguageTag reader={reader} entry={story} />
    </li>
  )
}
