import type { ThemeCard } from '../api/types.js'
import { langOf } from '../language.js'
import { pagePath } from '../paths.js'
import type { Reader } from '../reader.js'
import { LanguageTag } from './LanguageTag.js'
import { ThemeLabel } from './ThemeLabel.js'

/** The series of a programme as cards. `level` is that of their headings. */
export function ThemeCards({
  themes,
  level,
  reader,
}: {
  themes: ThemeCard[]
  level: 2 | 3
  reader: Reader
}) {
  const Heading = `h${level}` as const
  return (
    <ul className="cards">
      {themes.map((theme) => (
        <li key={theme.id} className="card theme-card" {...langOf({ reader, entry: theme })}>
          <Heading>
            <ThemeLabel theme={theme} />{' '}
            <a href={pagePath({ locale: reader.locale, type: 'THEME', slug: theme.slug }) ?? ''}>
              {theme.title}
            </a>
          </Heading>
          {theme.summary && <p>{theme.summary}</p>}
          <LanguageTag reader={reader} entry={theme} />
        </li>
      ))}
    </ul>
  )
}
