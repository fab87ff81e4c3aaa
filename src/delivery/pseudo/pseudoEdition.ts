import type {
  Edition,
  EditionData,
  EditionType,
  RichTextData,
  SectionData,
} from '../../editions/types.js'
import { pseudoPart, pseudoText } from '../../translation/xliff/pseudoText.js'
import { pseudoRichText } from './pseudoRichText.js'

type Texts = { [T in EditionType]: (data: EditionData[T]) => Partial<EditionData[T]> }

/**
 * The texts of each kind of edition that are translated, as the pseudo-locale shows them. What is no
 * language stays: ids, slugs, addresses, names of people, codes, figures; and the host app's own
 * fields, of which it is not known what they are.
 */
const TEXTS: Texts = {
  programmes: ({ name, summary, body, sections, labels }) => ({
    name: pseudoText(name),
    summary: words(summary),
    body: rich(body),
    sections: inSections(sections),
    labels: { theme: words(labels.theme), crossCutting: words(labels.crossCutting) },
  }),
  themes: ({ title, summary, body, sections, highlight }) => ({
    title: pseudoText(title),
    summary: words(summary),
    body: rich(body),
    sections: inSections(sections),
    highlight: highlight && {
      ...highlight,
      title: pseudoText(highlight.title),
      body: pseudoRichText(highlight.body),
    },
  }),
  keyResults: ({ headline, statement, note, body, disaggregations }) => ({
    headline: pseudoText(headline),
    statement: words(statement),
    note: words(note),
    body: rich(body),
    disaggregations: disaggregations.map((one) => ({ ...one, category: pseudoText(one.category) })),
  }),
  testimonials: ({ question, quote, highlight, attribution, video }) => ({
    question: words(question),
    quote: pseudoText(quote),
    // A literal part of the quote, and so to remain.
    highlight: highlight && pseudoPart(highlight),
    attribution: {
      ...attribution,
      role: words(attribution.role),
      organisation: words(attribution.organisation),
      line: words(attribution.line),
    },
    video: video && { ...video, transcript: words(video.transcript) },
  }),
  stories: ({ title, standfirst, body }) => ({
    title: pseudoText(title),
    standfirst: words(standfirst),
    body: pseudoRichText(body),
  }),
  documents: ({ title, description }) => ({
    title: pseudoText(title),
    description: words(description),
  }),
  media: ({ alt, caption }) => ({ alt: pseudoText(alt), caption: words(caption) }),
  files: () => ({}),
}

/**
 * An edition in the pseudo-locale; the fields used for lookup, order and caching are unchanged.
 * Pure.
 */
export function pseudoEdition(edition: Edition): Edition {
  const { type, data } = edition
  // One function for each type, of the data of that type; TypeScript cannot pair the two.
  const textsOf = TEXTS[type] as (data: EditionData[EditionType]) => object
  return {
    ...edition,
    title: pseudoText(edition.title),
    text: pseudoText(edition.text),
    // Without content there is nothing to rewrite.
    data: Object.keys(data).length === 0 ? data : { ...data, ...textsOf(data) },
  }
}

function words(text: string | null): string | null {
  return text === null ? null : pseudoText(text)
}

function rich(text: RichTextData | null): RichTextData | null {
  return text === null ? null : pseudoRichText(text)
}

function inSections<Name extends string>(
  sections: Record<Name, SectionData>,
): Record<Name, SectionData> {
  const all = Object.entries<SectionData>(sections).map(([name, section]) => [
    name,
    {
      heading: words(section.heading),
      subheading: words(section.subheading),
      intro: words(section.intro),
    },
  ])
  return Object.fromEntries(all) as Record<Name, SectionData> // the same names
}
