'use client'

import type { SegmentView, SourceChange } from '../../translation/api/types.js'
import { markedPieces } from './markedPieces.js'
import type { WorkspaceSay } from './workspaceText.js'

type Codes = SegmentView['codes']

/** A marked text with its codes drawn as small signs that say what they stand for. */
export function MarkedText({ marked, codes }: { marked: string; codes: Codes }) {
  return markedPieces(marked, codes).map((piece, index) => {
    if ('text' in piece) return <span key={index}>{piece.text}</span>
    const { sign, name, shown, isClosing } = piece
    const title = shown ? `${name}: ${shown}` : name
    return (
      <span key={index} className="stories-code" data-closing={isClosing} title={title}>
        {sign}
        <span className="stories-hidden">{isClosing ? '' : ` ${title} `}</span>
      </span>
    )
  })
}

/** The meaning of the codes of a text, by code. */
export function CodeLegend(props: { marked: string; codes: Codes; say: WorkspaceSay }) {
  const { marked, codes, say } = props
  const used = new Set(markedPieces(marked, codes).flatMap((one) => ('id' in one ? [one.id] : [])))
  if (used.size === 0) return null
  return (
    <ul className="stories-codes">
      {[...used].map((id) => {
        const { label = id, shown = null, before, here } = codes[id] ?? {}
        const said = (now: string) => (before ? say('room.code.now', { shown: now }) : now)
        return (
          <li key={id}>
            <span className="stories-code">{id}</span> {label}
            {before && <del> {say('room.code.before', { shown: before })}</del>}
            {shown && <span className="stories-codes__shown"> {said(shown)}</span>}
            {here && <b> {say('room.code.here', { shown: here })}</b>}
          </li>
        )
      })}
    </ul>
  )
}

/** The changes of a source since it was translated, word by word. */
export function SourceDifference(props: { change: SourceChange; codes: Codes; say: WorkspaceSay }) {
  const { change, codes, say } = props
  return (
    <div className="stories-difference">
      <p className="stories-quiet">
        {say(`room.change.${change.kind}`)}
        {change.figures.map(({ from, to }, index) => (
          <b key={index}> {say('room.change.from', { from, to })}</b>
        ))}
      </p>
      <p className="stories-text">
        {change.parts.map(({ kind, text }, index) => {
          const words = <MarkedText marked={text} codes={codes} />
          if (kind === 'same') return <span key={index}>{words}</span>
          const Tag = kind === 'added' ? 'ins' : 'del'
          return (
            <Tag key={index}>
              <span className="stories-hidden"> [{say(`room.change.${kind}`)}] </span>
              {words}
              <span className="stories-hidden"> [/] </span>
            </Tag>
          )
        })}
      </p>
    </div>
  )
}
