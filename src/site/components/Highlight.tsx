import type { Highlight as HighlightData } from '../api/theme.js'
import { langOf } from '../language.js'
import { pagePath } from '../paths.js'
import type { Reader } from '../reader.js'
import { Download } from './Download.js'
import { Html } from './Html.js'
import { LanguageTag } from './LanguageTag.js'
import { Picture } from './Picture.js'

/** A report or event put forward on a theme page, with the report itself. */
export function Highlight({ highlight, reader }: { highlight: HighlightData; reader: Reader }) {
  const { title, body, document } = highlight
  const image = highlight.image ?? document?.cover
  return (
    <section className="band highlight" aria-labelledby="highlight">
      <div className={image || document ? 'wrap with-cover' : 'wrap'}>
        <div className="highlight-text">
          <h2 id="highlight">{title}</h2>
          <Html text={body} reader={reader} />
        </div>
        {(image ?? document) && (
          <aside className="cover-side">
            {image && (
              <Picture image={image} sizes="(min-width: 56rem) 20rem, 60vw" className="cover" />
            )}
            {document && (
              <p className="cover-title" {...langOf({ reader, entry: document })}>
                <a
                  href={
                    pagePath({ locale: reader.locale, type: 'DOCUMENT', slug: document.slug }) ?? ''
                  }
                >
                  {document.title}
                </a>{' '}
                <LanguageTag reader={reader} entry={document} />
              </p>
            )}
            {document?.file && <Download file={document.file} entry={document} reader={reader} />}
          </aside>
        )}
      </div>
    </section>
  )
}
