import type {
  Edition,
  EditionData,
  EditionType,
  RichTextData,
  SectionData,
} from '../../editions/types.js'
import { pseudoPart, pseudoText } from '../../translation/xliff/pseudoText.js'
import type { RichTextBlock } from '../../richText/types.js'
import { pseudoRichText } from './pseudoRichText.js'

/** Gives a rich text as the pseudo-locale shows it. */
type Rich = (text: RichTextData) => RichTextData
type Texts = { [T in EditionType]: (data: EditionData[T], rich: Rich) => Partial<EditionData[T]> }

/**
 * The texts of each kind of edition that are translated, as the pseudo-locale shows them. What is no
 * language stays: ids, slugs, addresses, names of people, codes, figures; and the host app's own
 * fields, of which it is not known what they are.
 */
const TEXTS: Texts = {
  programmes: ({ name, summary, body, sections, labels }, rich) => ({
    name: pseudoText(name),
    summary: words(summary),
    body: body && rich(body),
    sections: inSections(sections),
    labels: { theme: words(labels.theme), crossCutting: words(labels.crossCutting) },
  }),
  themes: ({ title, summary, body, sections, highlight }, rich) => ({
    title: pseudoText(title),
    summary: words(summary),
    body: body && rich(body),
    sections: inSections(sections),
    highlight: highlight && {
      ...highlight,
      title: pseudoText(highlight.title),
      body: rich(highlight.body),
    },
  }),
  keyResults: ({ headline, statement, note, body, disaggregations }, rich) => ({
    headline: pseudoText(headline),
    statement: words(statement),
    note: words(note),
    body: body && rich(body),
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
    video: video && {
      ...video,
      ...(video.title === undefined ? {} : { title: pseudoText(video.title) }),
      transcript: words(video.transcript),
    },
  }),
  stories: ({ title, standfirst, body }, rich) => ({
    title: pseudoText(title),
    standfirst: words(standfirst),
    body: rich(body),
  }),
  documents: ({ title, description }) => ({
    title: pseudoText(title),
    description: words(description),
  }),
  media: ({ alt, caption }) => ({ alt: pseudoText(alt), caption: words(caption) }),
  files: () => ({}),
}

/** An edition as the pseudo-locale shows it; what it is found, ordered and cached by stays. Pure. */
export function pseudoEdition(edition: Edition, blocks: readonly RichTextBlock[]): Edition {
  const { type, data } = edition
  const rich: Rich = (text) => pseudoRichText(text, blocks)
  // One function for each type, of the data of that type; TypeScript cannot pair the two.
  const textsOf = TEXTS[type] as (data: EditionData[EditionType], rich: Rich) => object
  return {
    ...edition,
    title: pseudoText(edition.title),
    text: pseudoText(edition.text),
    // Without content there is nothing to write anew.
    data: Object.keys(data).length === 0 ? data : { ...data, ...textsOf(data, rich) },
  }
}

function words(text: string | null): string | null {
  return text === null ? null : pseudoText(text)
}

function inSections<Name extends string>(
  sections: Record<Name, SectionData>,
): Record<Name, SectionData> {
  const all = Object.entries<SectionData>(sections).map(([name, section]) => [
    name,
    {
      ...section,
      heading: words(section.heading),
      subheading: words(section.subheading),
      intro: words(section.intro),
    },
  ])
  return Object.fromEntries(all) as Record<Name, SectionData> // the same names
}
