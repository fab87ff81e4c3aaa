'use client'

import type { MatchView, TermView } from '../../translation/api/types.js'
import { MarkedText } from './MarkedText.client.js'
import type { Item } from './translateState.js'
import type { Desk } from './useDesk.client.js'

/** Former translations of like texts, and what the glossary says of words in the source. */
export function SegmentHelp({ item, desk }: { item: Item; desk: Desk }) {
  const { matches, terms } = item.view
  const { say } = desk.workspace
  if (matches.length + terms.length === 0) return null
  return (
    <div className="stories-help">
      {matches.length > 0 && (
        <section aria-label={say('room.matches')}>
          <h3 className="stories-segment__side">{say('room.matches')}</h3>
          <ol className="stories-matches">
            {matches.map((match, index) => (
              <Match key={index} {...{ match, index, item, desk }} />
            ))}
          </ol>
        </section>
      )}
      {terms.length > 0 && (
        <section aria-label={say('room.glossary')}>
          <h3 className="stories-segment__side">{say('room.glossary')}</h3>
          <ul className="stories-terms">
            {terms.map((term, index) => (
              <Term key={index} {...{ term, item, desk }} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Match(props: { match: MatchView; index: number; item: Item; desk: Desk }) {
  const { match, index, item, desk } = props
  const { codes, id } = item.view
  const { say, number } = desk.workspace
  return (
    <li>
      <p className="stories-quiet">
        <b>{number(match.score)}</b> / {number(100)} · {match.origin}
        {index < 5 && <kbd>Alt+{index + 1}</kbd>}
      </p>
      <p className="stories-text stories-quiet">
        <MarkedText marked={match.source} codes={codes} />
      </p>
      <button
        type="button"
        className="stories-take"
        lang={desk.locale}
        disabled={!desk.may.edit}
        title={say('room.takeMatch')}
        onClick={() => desk.writing.replace(id, match.target)}
      >
        <MarkedText marked={match.target} codes={codes} />
      </button>
    </li>
  )
}

function Term({ term, item, desk }: { term: TermView; item: Item; desk: Desk }) {
  const { say } = desk.workspace
  const offered = term.doNotTranslate ? [term.term] : term.preferred
  return (
    <li>
      <b>{term.term}</b>
      {term.doNotTranslate && <span className="stories-quiet"> {say('room.term.keep')}</span>}
      {offered.map((word) => (
        <button
          key={word}
          type="button"
          className="stories-take"
          lang={desk.locale}
          disabled={!desk.may.edit}
          title={say('room.term.insert')}
          onClick={() => desk.writing.insert(item.view.id, word)}
        >
          {word}
        </button>
      ))}
      {term.forbidden.length > 0 && (
        <span className="stories-warning">
          {say('room.term.never', { words: term.forbidden.join(', ') })}
        </span>
      )}
      {term.definition && <p className="stories-quiet">{term.definition}</p>}
    </li>
  )
}
