/** A text of the configuration: one for all languages, or one for each by its BCP 47 language. */
export type Words = string | Record<string, string>

/** A link of the menu or the footer; either to a page of the site or to an address. */
export type LinkConfig = {
  label: Words
  /** A path below the locale, such as `testimonials` or `themes/SLUG`; or an absolute address. */
  to: string
}

/** What makes the site that of one programme; everything may be left out. */
export type SiteConfig = {
  name?: Words
  description?: Words
  /** Slug, in any language, of the one programme that the site shows. @default all programmes */
  programme?: string
  /** Path of an SVG, PNG or WebP file, from the folder of the configuration. */
  logo?: string
  /** As `#rrggbb`. */
  colors?: {
    /** Links and marks on a light page. */
    accent?: string
    /** The same on a dark page. */
    accentDark?: string
  }
  /** In place of the sections that have entries. */
  menu?: LinkConfig[]
  footer?: { text?: Words; links?: LinkConfig[] }
}
