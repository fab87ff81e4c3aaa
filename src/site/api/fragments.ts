/** GraphQL fragments, each named for the type of `types.ts` that it fills; they carry their own needs. */

export const ENTRY = /* GraphQL */ `
  fragment Entry on Entry {
    id
    type
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
`

export const IMAGE = /* GraphQL */ `
  fragment Image on Image {
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
`

export const PROGRAMME_LINK = /* GraphQL */ `
  fragment ProgrammeLink on Programme {
    ...Entry
    slug
    name
    acronym
  }
`

export const THEME_LINK = /* GraphQL */ `
  fragment ThemeLink on Theme {
    ...Entry
    slug
    title
    label
    icon
  }
`

/** Needs `ENTRY` and `IMAGE`. */
export const STORY_CARD = /* GraphQL */ `
  fragment StoryCard on Story {
    ...Entry
    slug
    title
    standfirst
    date
    image {
      ...Image
    }
  }
`

export const FILE = /* GraphQL */ `
  fragment File on File {
    url
    filename
    mimeType
    sizeText
    pages
    language
  }
`

/** Needs `ENTRY`, `IMAGE` and `FILE`. */
export const DOCUMENT_CARD = /* GraphQL */ `
  fragment DocumentCard on Document {
    ...Entry
    slug
    title
    publishedOn
    file {
      ...File
    }
    cover {
      ...Image
    }
  }
`

/** Needs `ENTRY`. */
export const KEY_RESULT = /* GraphQL */ `
  fragment KeyResult on KeyResult {
    ...Entry
    headline
    statement
    note
    body {
      html(headingLevel: 4)
    }
    measure {
      text
    }
    target {
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
    disaggregations {
      category
      measure {
        text
      }
    }
    evidence {
      page
      document {
        ...Entry
        slug
        title
      }
    }
  }
`

/** Needs `ENTRY` and `IMAGE`. */
export const TESTIMONIAL = /* GraphQL */ `
  fragment Testimonial on Testimonial {
    ...Entry
    question
    quote
    quoteMarks {
      open
      close
    }
    attribution {
      name
      line
      text
    }
    photo {
      ...Image
    }
    video {
      url
      mimeType
      title
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
`
