import type { KeyResult, Section } from '../api/types.js'
import type { Reader } from '../reader.js'
import { KeyResultCard } from './KeyResultCard.js'
import { SectionHead, sectionName } from './SectionHead.js'

type KeyResultsProps = {
  /** Also the anchor of this part of the page. */
  id: string
  section: Section
  results: KeyResult[]
  reader: Reader
}

/** A part of a theme page that shows key results as cards; editors may publish its texts alone. */
export function KeyResults({ id, section, results, reader }: KeyResultsProps) {
  if (results.length === 0 && !section.intro) return null
  return (
    <section className={`band ${id}`} {...sectionName({ section, id })}>
      <div className="wrap">
        <SectionHead section={section} id={id} />
        {results.length > 0 && (
          <ul className="results">
            {results.map((result) => (
              <KeyResultCard key={result.id} result={result} reader={reader} />
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
