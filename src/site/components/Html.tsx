import type { RichText } from '../api/types.js'
import type { Reader } from '../reader.js'
import { withScrolling } from './withScrolling.js'

type Props = { text: RichText; reader: Reader; className?: string }

/** Rich text of an entry. The API's contract: its HTML is safe, links and all. */
export function Html({ text, reader, className = 'prose' }: Props) {
  const html = withScrolling(text.html, reader.t.table)
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
