import { consentOf } from '../consent/consentOf.js'
import { entryEdition } from './edition.js'
import { excerpt } from '../entries/excerpt.js'
import { fold } from '../entries/fold.js'
import { code, day, number, record, records, text } from '../entries/read.js'
import { ref } from './refs.js'
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
    line: lineAt(identityLevel, group),
  }
}

/**
 * The line under the name; null where it would tell more than the level: the admin hides it for an
 * anonymous person, so what it held before stays hidden, and no line may spell out a name that is
 * not shown.
 */
function lineAt(level: IdentityLevel, group: Readonly<Record<string, unknown>>): string | null {
  const line = text(group.line)
  if (level === 'fullName' || line === null) return line
  if (level === 'anonymous') return null
  const harmless = new Set(wordsOf(group.shortName))
  const words = new Set(wordsOf(line))
  // Particles of a name (« de », “van”) stand in any sentence.
  const telling = wordsOf(group.name).filter((word) => word.length > 3 && !harmless.has(word))
  return telling.some((word) => words.has(word)) ? null : line
}

function wordsOf(value: unknown): string[] {
  return fold(text(value) ?? '').split(/[^\p{L}\p{N}]+/u)
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
