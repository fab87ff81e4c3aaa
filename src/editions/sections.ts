import { asObject, asText } from '../entries/read.js'
import type { SectionData, SectionName } from './types.js'

/** Headings of the parts of a theme page, from a `sections` group. */
export function toSections(group: unknown): Record<SectionName, SectionData> {
  const { keyResults, testimonials, mainResults, documents } = asObject(group)
  return {
    keyResults: toSection(keyResults),
    testimonials: toSection(testimonials),
    mainResults: toSection(mainResults),
    documents: toSection(documents),
  }
}

function toSection(group: unknown): SectionData {
  const { noHeading, heading, subheading, intro } = asObject(group)
  return {
    noHeading: noHeading === true,
    heading: asText(heading),
    subheading: asText(subheading),
    intro: asText(intro),
  }
}
