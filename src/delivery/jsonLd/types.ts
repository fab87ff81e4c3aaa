/** Facts that an edition's data does not hold, alike for every type. */
export type JsonLdPage = {
  /** BCP 47. */
  tag: string
  /** The entry's page on the front end; null when it has none. */
  url: string | null
  /** RFC 3339. */
  publishedAt: string
  /** RFC 3339. */
  updatedAt: string
  /** The credited translator. */
  translator: string | null
  /** Absolute URL of the logo, image or cover. */
  image: string | null
  /** The programme it belongs to; null for a programme itself, or when it is not public. */
  programme: { name: string; url: string | null } | null
}

export type JsonLd = Record<string, unknown>
