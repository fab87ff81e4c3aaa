import type { RichText } from '../api/types.js'

/** Rich text of an entry. The API's contract: its HTML is safe, links and all. */
export function Html({ text, className = 'prose' }: { text: RichText; className?: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: text.html }} />
}
