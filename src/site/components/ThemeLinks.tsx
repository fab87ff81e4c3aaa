import type { Entry, ThemeLink } from '../api/types.js'
import { langOf } from '../language.js'
import { pagePath } from '../paths.js'
import type { Reader } from '../reader.js'
import { ThemeLabel } from './ThemeLabel.js'
import { Ui } from './Ui.js'

type ThemeLinksProps = { themes: ThemeLink[]; inside: Entry; reader: Reader }

/** The themes that a story or a document belongs to. */
export function ThemeLinks({ themes, inside, reader }: ThemeLinksProps) {
  if (themes.length === 0) return null
  return (
    <nav className="theme-links" aria-labelledby="themes">
      <h2 id="themes">
        <Ui reader={reader} inside={inside}>
          {reader.t.themes}
        </Ui>
      </h2>
      <ul>
        {themes.map((theme) => (
          <li key={theme.id} {...langOf({ reader, entry: theme })}>
            <a href={pagePath({ locale: reader.locale, type: 'THEME', slug: theme.slug }) ?? ''}>
              <ThemeLabel theme={theme} /> <span>{theme.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
