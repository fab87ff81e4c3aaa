import type { TestimonialData } from '../../editions/types.js'
import { countryName } from './countryName.js'

/** Who speaks when no name may be shown, and no line says more. */
const ANONYMOUS: Readonly<Record<string, string>> = {
  fr: 'Anonyme',
  es: 'Persona anónima',
  en: 'Anonymous',
}

/**
 * Who said it, in words. `line` is what stands under the name: as the editor wrote it, else « role,
 * organisation (ACRONYM), country »; null when nothing is known. `text` is name and line on one
 * line; where there is neither, « Anonyme », or nothing if the editor wants it so. An anonymous
 * person has no name here, whatever the data holds.
 *
 * @param tag BCP 47
 */
export function attributionText(
  attribution: TestimonialData['attribution'],
  tag: string,
): { line: string | null; text: string } {
  const line = attribution.line?.trim() || composedLine(attribution, tag)
  const name = attribution.identityLevel === 'anonymous' ? null : attribution.name
  const text = [name, line].map(oneLine).filter(Boolean).join(', ')
  return { line, text: text || (attribution.unsigned ? '' : anonymous(tag)) }
}

function composedLine(
  { role, organisation, organisationAcronym, country }: TestimonialData['attribution'],
  tag: string,
): string | null {
  const body =
    organisation && organisationAcronym
      ? `${organisation} (${organisationAcronym})`
      : organisation || organisationAcronym
  const parts = [role, body, country && countryName(country, tag)]
  return parts.filter(Boolean).join(', ') || null
}

function oneLine(text: string | null): string {
  return (text ?? '').replace(/[\t\n\r ]+/g, ' ').trim()
}

function anonymous(tag: string): string {
  return ANONYMOUS[tag.split('-')[0]?.toLowerCase() ?? ''] ?? '—'
}
