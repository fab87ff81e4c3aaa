import { fragment } from '../graphql.js'
import type * as types from './types.js'

/** What every entry says of itself, its language and its addresses. */
export const ENTRY = /* @__PURE__ */ fragment<types.EntryPartsFragment>(/* GraphQL */ `
  fragment EntryParts on Entry {
    key
    id
    type
    requestedLocale
    locale
    dir
    isFallback
    alternates {
      locale
      hreflang
      slug
      url
    }
  }
`)

/** An image with its files for `srcset`, and the point that must stay visible. */
export const IMAGE = /* @__PURE__ */ fragment<types.ImagePartsFragment>(/* GraphQL */ `
  fragment ImageParts on Image {
    url(width: 960)
    width
    height
    alt
    caption
    credit
    focalPoint {
      x
      y
    }
    placeholder
    avif: sources(format: AVIF) {
      url
      width
    }
    webp: sources(format: WEBP) {
      url
      width
    }
  }
`)

/** A file to download. */
export const FILE = /* @__PURE__ */ fragment<types.FilePartsFragment>(/* GraphQL */ `
  fragment FileParts on File {
    url
    filename
    mimeType
    sizeText
    pages
    language
  }
`)

/** A programme, as on a card. */
export const PROGRAMME = /* @__PURE__ */ fragment<types.ProgrammeCardFragment>(
  /* GraphQL */ `
    fragment ProgrammeCard on Programme {
      ...EntryParts
      slug
      name
      acronym
      summary
      logo {
        ...ImageParts
      }
    }
  `,
  [ENTRY, IMAGE],
)

/** A theme, as on a card. */
export const THEME = /* @__PURE__ */ fragment<types.ThemeCardFragment>(
  /* GraphQL */ `
    fragment ThemeCard on Theme {
      ...EntryParts
      slug
      title
      kind
      number
      label
      icon
      summary
      image {
        ...ImageParts
      }
    }
  `,
  [ENTRY, IMAGE],
)

/** A story, as on a card. */
export const STORY = /* @__PURE__ */ fragment<types.StoryCardFragment>(
  /* GraphQL */ `
    fragment StoryCard on Story {
      ...EntryParts
      slug
      title
      standfirst
      date
      readingMinutes
      image {
        ...ImageParts
      }
      countries {
        code
        name
      }
    }
  `,
  [ENTRY, IMAGE],
)

/** A testimonial, whole. */
export const TESTIMONIAL = /* @__PURE__ */ fragment<types.TestimonialCardFragment>(
  /* GraphQL */ `
    fragment TestimonialCard on Testimonial {
      ...EntryParts
      question
      quote
      highlight
      quoteMarks {
        open
        close
      }
      attribution {
        name
        line
        text
      }
      date
      photo {
        ...ImageParts
      }
      video {
        url
        mimeType
        title
        seconds
        hosted {
          host
          embedUrl
        }
        poster {
          url(width: 960)
        }
        captions {
          url
          language
        }
        transcript
      }
    }
  `,
  [ENTRY, IMAGE],
)

/** A key result with its figures as they are printed. */
export const KEY_RESULT = /* @__PURE__ */ fragment<types.KeyResultCardFragment>(
  /* GraphQL */ `
    fragment KeyResultCard on KeyResult {
      ...EntryParts
      kind
      headline
      statement
      note
      body {
        html(headingLevel: 4)
      }
      measure {
        value
        text
      }
      ends {
        text
      }
      progress {
        ratio
        status
        text
      }
      period {
        text
      }
    }
  `,
  [ENTRY],
)

/** A document with its file and cover. */
export const DOCUMENT = /* @__PURE__ */ fragment<types.DocumentCardFragment>(
  /* GraphQL */ `
    fragment DocumentCard on Document {
      ...EntryParts
      slug
      title
      description
      documentType
      publishedOn
      file {
        ...FileParts
      }
      cover {
        ...ImageParts
      }
    }
  `,
  [ENTRY, FILE, IMAGE],
)

/** Headings of a section of a theme. */
export const SECTION = /* @__PURE__ */ fragment<types.SectionPartsFragment>(/* GraphQL */ `
  fragment SectionParts on Section {
    heading
    label
    subheading
    intro
  }
`)

/** For the head of a page. */
export const HEAD = /* @__PURE__ */ fragment<types.HeadPartsFragment>(/* GraphQL */ `
  fragment HeadParts on Entry {
    translations {
      locale
      title
      slug
    }
    seo {
      title
      description
      image {
        url(width: 1200)
        alt
      }
    }
  }
`)
