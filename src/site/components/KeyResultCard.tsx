import type { KeyResult } from '../api/types.js'
import { langOf } from '../language.js'
import { pagePath } from '../paths.js'
import type { Reader } from '../reader.js'
import { Html } from './Html.js'
import { LanguageTag } from './LanguageTag.js'
import { ProgressChart } from './ProgressChart.js'
import { Ui } from './Ui.js'

/** One key result: the headline large, and the sentence it begins. */
export function KeyResultCard({ result, reader }: { result: KeyResult; reader: Reader }) {
  return (
    <li className="result" {...langOf({ reader, entry: result })}>
      <p className="result-text">
        <Headline text={result.headline} figure={result.measure?.text ?? ''} />{' '}
        {result.statement && <span className="statement">{result.statement}</span>}
      </p>
      {result.ends && !result.headline.includes(result.ends.text) && (
        <p className="note">{result.ends.text}</p>
      )}
      {result.note && <p className="note">{result.note}</p>}
      {result.body && <Html text={result.body} reader={reader} />}
      {result.progress && (
        <ProgressChart result={result} progress={result.progress} reader={reader} />
      )}
      {result.disaggregations.length > 0 && <Breakdown result={result} reader={reader} />}
      <Sources result={result} reader={reader} />
      <LanguageTag reader={reader} entry={result} />
    </li>
  )
}

/** The figure stands out where the headline begins with it: « 22 » in « 22 politiques ». */
export function Headline({ text, figure }: { text: string; figure: string }) {
  const start = text.slice(0, figure.length)
  const isFirst = start !== '' && start.toLowerCase() === figure.toLowerCase()
  if (!isFirst) return <strong className="headline">{text}</strong>
  // « Plus de 75 »: the words stay small.
  const digits = Math.max(0, start.search(/[^\p{L}\s]/u))
  return (
    <strong className="headline">
      {start.slice(0, digits)}
      <span className="figure-large">{start.slice(digits)}</span>
      {text.slice(figure.length)}
    </strong>
  )
}

function Breakdown({ result, reader }: { result: KeyResult; reader: Reader }) {
  return (
    <details className="breakdown">
      <summary>
        <Ui reader={reader} inside={result}>
          {reader.t.breakdown}
        </Ui>
      </summary>
      <dl>
        {result.disaggregations.map(({ category, measure }, index) => (
          <div key={index}>
            <dt>{category}</dt>
            <dd>{measure.text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Sources({ result, reader }: { result: KeyResult; reader: Reader }) {
  if (!result.period && result.evidence.length === 0) return null
  return (
    <p className="sources">
      {result.period && <span>{result.period.text}</span>}
      {result.evidence.map(({ document, page }) => (
        <span key={`${document.id}-${page ?? ''}`}>
          <Ui reader={reader} inside={result}>
            {reader.t.source}
          </Ui>{' '}
          <a
            href={pagePath({ locale: reader.locale, type: 'DOCUMENT', slug: document.slug }) ?? ''}
            {...langOf({ reader, entry: document })}
          >
            {document.title}
          </a>
          {page !== null && (
            <Ui reader={reader} inside={result}>
              , {reader.t.page(page)}
            </Ui>
          )}
        </span>
      ))}
    </p>
  )
}
