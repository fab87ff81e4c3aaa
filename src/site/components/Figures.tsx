import type { Entry, KeyResult } from '../api/types.js'
import { langOf } from '../language.js'
import type { Reader } from '../reader.js'
import { Headline } from './KeyResultCard.js'
import { Ui } from './Ui.js'

type FiguresProps = { results: KeyResult[]; inside: Entry; reader: Reader }

/** The figures of a programme, large, and the way to all of them. */
export function Figures({ results, inside, reader }: FiguresProps) {
  const figures = results
    .filter(({ headline, measure }) => measure && headline.includes(measure.text))
    .slice(0, 4)
  if (figures.length === 0) return null
  const { t, locale } = reader
  return (
    <section className="band figures" aria-labelledby="figures">
      <div className="wrap">
        <h2 id="figures">
          <Ui reader={reader} inside={inside}>
            {t.figures}
          </Ui>
        </h2>
        <ul className="figures-list">
          {figures.map((result) => (
            <li key={result.id} {...langOf({ reader, entry: result })}>
              <Headline text={result.headline} figure={result.measure?.text ?? ''} />{' '}
              {result.statement && <span className="statement">{result.statement}</span>}
            </li>
          ))}
        </ul>
        <p className="more">
          <a href={`/${locale}/results`}>
            <Ui reader={reader} inside={inside}>
              {t.allOf(t.keyResults)}
            </Ui>
          </a>
        </p>
      </div>
    </section>
  )
}
