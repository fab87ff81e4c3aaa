import { tagOf } from '../language.js'
import type { Reader } from '../reader.js'

/** Path of this same page, by locale code; only languages in which it really exists. */
export type Versions = Record<string, string>

/** Links to the other languages of the page. */
export function LanguageSwitch({ reader, versions }: { reader: Reader; versions: Versions }) {
  const shown = reader.locales.filter(({ code }) => versions[code])
  if (shown.length === 0) return null
  return (
    <nav className="languages" aria-labelledby="languages">
      <span id="languages" className="hidden">
        {reader.t.languages}
      </span>
      <ul>
        {shown.map(({ code, tag, name }) => (
          <li key={code}>
            <a
              href={versions[code]}
              lang={tag}
              hrefLang={tagOf({ reader, locale: code })}
              aria-current={code === reader.locale ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
