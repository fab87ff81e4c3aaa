import { tagOf } from '../language.js'
import type { Reader } from '../reader.js'

/**
 * Path of this same page in each locale, by its code, and whether it is written in that language:
 * where it is not, the page is there in another one, and says so.
 */
export type Versions = Record<string, { path: string; isTranslated: boolean }>

/** The same page in all locales, for pages whose own texts are there in each. */
export function versionsAt({
  reader,
  path,
}: {
  reader: Reader
  /** From below the locale, with its query. */
  path: string
}): Versions {
  return Object.fromEntries(
    reader.locales.map(({ code }) => [code, { path: `/${code}${path}`, isTranslated: true }]),
  )
}

/** Links to the other languages of the page. */
export function LanguageSwitch({ reader, versions }: { reader: Reader; versions: Versions }) {
  return (
    <nav className="languages" aria-labelledby="languages">
      <span id="languages" className="hidden">
        {reader.t.languages}
      </span>
      <ul>
        {reader.locales.map(({ code, tag, name }) => {
          const version = versions[code]
          if (!version) return null
          return (
            <li key={code}>
              <a
                href={version.path}
                hrefLang={version.isTranslated ? tagOf({ reader, locale: code }) : undefined}
                aria-current={code === reader.locale ? 'page' : undefined}
              >
                <span lang={tag}>{name}</span>
                {!version.isTranslated && <small> ({reader.t.notTranslated})</small>}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
