import type { ShowingSlug } from '../../richText/blocks.js'

/** What a ref of a rich text shows, as the public may see it. */
export type Shown =
  | {
      kind: 'link'
      /** Null: the entry has no page of its own; the link becomes its text. */
      href: string | null
      title: string
      /** BCP 47 tag of what the link leads to. */
      lang?: string
    }
  | {
      kind: 'image'
      src: string
      /** As in the HTML attribute; empty: none. */
      srcset: string
      width: number | null
      height: number | null
      alt: string
      caption: string | null
      credit: string | null
    }
  | {
      kind: 'video'
      src: string
      mimeType: string
      poster: string | null
      /** The transcript, for people who cannot see or hear the video. */
      alt: string
      caption: string | null
      credit: string | null
    }
  | {
      kind: 'testimonial'
      /** Paragraphs separated by a blank line, without quotation marks. */
      quote: string
      open: string
      close: string
      /** Attribution on one line. */
      text: string
      lang: string
    }
  | {
      kind: 'keyResult'
      headline: string
      statement: string | null
      note: string | null
      lang?: string
    }
  | {
      kind: 'document'
      title: string
      href: string | null
      mimeType: string | null
      sizeText: string | null
      lang?: string
    }

/**
 * Where a ref stands in the text; a link to a document wants a `link`, a document block a
 * `document`.
 */
export type ShownAs = 'link' | ShowingSlug

/** The target of a ref (`type:id`); null if it is not public. */
export type Resolve = (ref: string, as: ShownAs) => Shown | null

/** The public identity of a ref's target; null if it is not public. */
export type PublicId = (ref: string) => { type: string; id: string } | null
