import type { Entry, ThemeLink } from '../api/types.js'
import { langOf } from '../language.js'
import { pagePath } from '../paths.js'
import type { Reader } from '../reader.js'
import { ThemeLabel } from './ThemeLabel.js'
import { Ui } from './Ui.js'

type NeighboursProps = {
  previous: ThemeLink | null
  next: ThemeLink | null
  inside: Entry
  reader: Reader
}

/** The themes before and after this one in the series. */
export function Neighbours({ previous, next, inside, reader }: NeighboursProps) {
  if (!previous && !next) return null
  const link = (theme: ThemeLink, relation: 'previous' | 'next') => (
    <a
      className={relation}
      rel={relation === 'previous' ? 'prev' : 'next'}
      href={pagePath({ locale: reader.locale, type: 'THEME', slug: theme.slug }) ?? ''}
      {...langOf({ reader, entry: theme })}
    >
      <Ui reader={reader} inside={theme} className="relation">
        {reader.t[relation]}
      </Ui>{' '}
      <ThemeLabel theme={theme} /> <span className="neighbour-title">{theme.title}</span>
    </a>
  )
  return (
    <nav className="neighbours wrap" aria-labelledby="series">
      <span id="series" className="hidden">
        <Ui reader={reader} inside={inside}>
          {reader.t.series}
        </Ui>
      </span>
      {previous && link(previous, 'previous')}
      {next && link(next, 'next')}
    </nav>
  )
}
