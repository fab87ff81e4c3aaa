/** What can be shown elsewhere: the end of an element's name, and a part of the address of its frame. */
export const KINDS = ['testimonial', 'testimonials', 'key-results', 'theme'] as const

export type EmbedKind = (typeof KINDS)[number]

/** Where the script is, below the path of the public API; `../graphql` from there is the API. */
export const SCRIPT_PATH = '/embed/v1.js'

/** How an element may look; the first is usual. */
export const LOOKS = ['card', 'plain'] as const

/** Its colours: those of the page, or always these; the first is usual. */
export const SCHEMES = ['auto', 'light', 'dark'] as const
