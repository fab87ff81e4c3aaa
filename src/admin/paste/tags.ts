const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Elements whose text is none of the document. */
export const NO_TEXT = words(
  'col colgroup datalist head link meta noscript script style template title xml',
)

export const IMAGES = words('img svg')

/** What our editor has nothing for, images apart. */
export const NOT_KEPT = words(
  'audio canvas embed iframe input map math object select textarea video',
)

/** Elements that begin and end a line; the parts of a table are those of one within another. */
export const BLOCKS = words(
  `address article aside blockquote caption center dd details div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section summary table tbody
  td tfoot th thead tr ul`,
)
