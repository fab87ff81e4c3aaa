import type { Entry } from '../api/types.js'
import { languageName } from '../language.js'
import type { Reader } from '../reader.js'

/** Says, in the reader's language, that a part of the page comes in another one. */
export function LanguageTag({ reader, entry }: { reader: Reader; entry: Entry }) {
  if (!entry.isFallback) return null
  return (
    <span className="language-tag" lang={reader.lang}>
      {reader.t.inLanguage(languageName({ reader, locale: entry.locale }))}
    </span>
  )
}
