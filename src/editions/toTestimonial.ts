import { consentOf } from './consentOf.js'
import { entryEdition } from './edition.js'
import { excerpt } from './excerpt.js'
import { code, day, number, record, records, ref, text } from './read.js'
import type { EditionSource } from './source.js'
import type { Edition, IdentityLevel, Ref, TestimonialData } from './types.js'

const LEVELS = ['fullName', 'firstName', 'pseudonym', 'anonymous'] as const

/**
 * A testimonial as the public may read it; null when it may not be shown: also when no consent
 * permits the website at the identity level that the editor chose.
 */
export function toTestimonial(source: EditionSource): Edition<'testimonials'> | null {
  const { doc } = source
  const quote = text(doc.quote)
  const attribution = toAttribution(doc.attribution)
  if (quote === null || text(doc.consent) === null) return null
  const permission = consentOf(source, attribution.identityLevel)
  if (!permission) return null
  const faceless = hidesFace(attribution.identityLevel)
  const photo = faceless ? null : ref('media', doc.photo)
  const video = faceless ? null : toVideo(source)
  const { name, role, organisation, organisationAcronym, country, line } = attribution
  return entryEdition(source, 'testimonials', {
    ...permission,
    title: name ?? excerpt(text(doc.highlight) ?? quote, 80),
    sortBy: name ?? quote,
    date: day(doc.date),
    countries: [country],
    organisations: [organisation, organisationAcronym],
    texts: [
      text(doc.question),
      quote,
      ...[role, organisation, organisationAcronym, line],
      video?.transcript ?? null,
    ],
    shows: [photo, ...videoRefs(video)],
    data: {
      question: text(doc.question),
      quote,
      highlight: text(doc.highlight),
      attribution,
      photo,
      video,
      date: day(doc.date),
    },
  })
}

/** A face tells as much as a name: below the first name no picture and no film is shown. */
function hidesFace(level: IdentityLevel): boolean {
  return level === 'pseudonym' || level === 'anonymous'
}

/** An unknown level shows nothing of the person. */
function toAttribution(value: unknown): TestimonialData['attribution'] {
  const group = record(value)
  const identityLevel = code(group.identityLevel, LEVELS) ?? 'anonymous'
  const names: Record<IdentityLevel, string | null> = {
    fullName: text(group.name),
    firstName: text(group.shortName),
    pseudonym: text(group.shortName),
    anonymous: null,
  }
  return {
    identityLevel,
    name: names[identityLevel],
    role: text(group.role),
    organisation: text(group.organisation),
    organisationAcronym: text(group.acronym),
    country: text(group.country),
    // The admin hides this field for an anonymous person, so what it held before stays hidden too.
    line: identityLevel === 'anonymous' ? null : text(group.line),
  }
}

function toVideo({ doc, lookup }: EditionSource): TestimonialData['video'] {
  const group = record(doc.video)
  const file = ref('media', group.file)
  if (file === null) return null
  const captions = records(group.captions).flatMap((row) => {
    const captionFile = ref('files', row.file)
    const language = text(row.language)
    return captionFile && language ? [{ file: captionFile, language }] : []
  })
  return {
    file,
    seconds: number(lookup(`media:${String(group.file)}`)?.seconds),
    poster: ref('media', group.poster),
    captions,
    transcript: text(group.transcript),
  }
}

function videoRefs(video: TestimonialData['video']): (Ref | null)[] {
  return video ? [video.file, video.poster, ...video.captions.map(({ file }) => file)] : []
}
