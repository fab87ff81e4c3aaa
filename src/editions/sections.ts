import { record, text } from '../entries/read.js'
import type { SectionData, SectionName } from './types.js'

/** Headings of the parts of a theme page, from a `sections` group. */
export function toSections(group: unknown): Record<SectionName, SectionData> {
  const { keyResults, testimonials, mainResults, documents } = record(group)
  return {
    keyResults: toSection(keyResults),
    testimonials: toSection(testimonials),
    mainResults: toSection(mainResults),
    documents: toSection(documents),
  }
}

function toSection(group: unknown): SectionData {
  const { heading, subheading, intro } = record(group)
  return { heading: text(heading), subheading: text(subheading), intro: text(intro) }
}
