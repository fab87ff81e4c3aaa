import { consentOf } from '../consent/consentOf.js'
import { entryEdition } from './edition.js'
import { excerpt } from '../entries/excerpt.js'
import { fold } from '../entries/fold.js'
import { asCode, asDay, asNumber, asObject, asObjects, asText } from '../entries/read.js'
import { ref } from './refs.js'
import type { EditionSource } from './source.js'
import type { Edition, IdentityLevel, Ref, TestimonialData } from './types.js'

const LEVELS = ['fullName', 'firstName', 'pseudonym', 'anonymous'] as const

/**
 * A testimonial as the public can read it; null if it is not public, also if no consent permits the
 * website at the chosen identity level.
 */
export function toTestimonial(source: EditionSource): Edition<'testimonials'> | null {
  const { doc } = source
  const quote = asText(doc.quote)
  const attribution = toAttribution(doc.attribution)
  if (quote === null || asText(doc.consent) === null) return null
  const permission = consentOf(source, attribution.identityLevel)
  if (!permission) return null
  const faceless = hidesFace(attribution.identityLevel)
  const photo = faceless ? null : ref('media', doc.photo)
  const video = faceless ? null : toVideo(source)
  const { name, role, organisation, organisationAcronym, country, line } = attribution
  return entryEdition(source, 'testimonials', {
    ...permission,
    title: name ?? excerpt(asText(doc.highlight) ?? quote, 80),
    sortBy: name ?? quote,
    date: asDay(doc.date),
    countries: [country],
    organisations: [organisation, organisationAcronym],
    texts: [
      asText(doc.question),
      quote,
      ...[role, organisation, organisationAcronym, line],
      video?.title ?? null,
      video?.transcript ?? null,
    ],
    shows: [photo, ...videoRefs(video)],
    data: {
      question: asText(doc.question),
      quote,
      highlight: asText(doc.highlight),
      attribution,
      photo,
      video,
      date: asDay(doc.date),
    },
  })
}

/** A face tells as much as a name: below the first name no picture and no film is shown. */
function hidesFace(level: IdentityLevel): boolean {
  return level === 'pseudonym' || level === 'anonymous'
}

/** An unknown level shows nothing of the person. */
function toAttribution(value: unknown): TestimonialData['attribution'] {
  const group = asObject(value)
  const identityLevel = asCode(group.identityLevel, LEVELS) ?? 'anonymous'
  const names: Record<IdentityLevel, string | null> = {
    fullName: asText(group.name),
    firstName: asText(group.shortName),
    pseudonym: asText(group.shortName),
    anonymous: null,
  }
  return {
    identityLevel,
    name: names[identityLevel],
    role: asText(group.role),
    organisation: asText(group.organisation),
    organisationAcronym: asText(group.acronym),
    country: asText(group.country),
    line: lineAt(identityLevel, group),
    unsigned: identityLevel === 'anonymous' && group.unsigned === true,
  }
}

/**
 * The line under the name; null where it would tell more than the level: the admin hides it for an
 * anonymous person, so what it held before stays hidden, and no line may spell out a name that is
 * not shown.
 */
function lineAt(level: IdentityLevel, group: Readonly<Record<string, unknown>>): string | null {
  const line = asText(group.line)
  if (level === 'fullName' || line === null) return line
  if (level === 'anonymous') return null
  const harmless = new Set(wordsOf(group.shortName))
  const words = new Set(wordsOf(line))
  // Particles of a name (« de », “van”) stand in any sentence.
  const telling = wordsOf(group.name).filter((word) => word.length > 3 && !harmless.has(word))
  return telling.some((word) => words.has(word)) ? null : line
}

function wordsOf(value: unknown): string[] {
  return fold(asText(value) ?? '').split(/[^\p{L}\p{N}]+/u)
}

function toVideo({ doc, lookup }: EditionSource): TestimonialData['video'] {
  const group = asObject(doc.video)
  const file = ref('media', group.file)
  const [address, title] = [asText(group.address), asText(group.title)]
  if (file === null && address === null) return null
  const captions = asObjects(group.captions).flatMap((row) => {
    const captionFile = ref('files', row.file)
    const language = asText(row.language)
    return captionFile && language ? [{ file: captionFile, language }] : []
  })
  return {
    file,
    // A row without them stays as it was.
    ...(file === null && address !== null ? { address } : {}),
    ...(title === null ? {} : { title }),
    seconds: file && asNumber(lookup(`media:${String(group.file)}`)?.seconds),
    poster: ref('media', group.poster),
    captions,
    transcript: asText(group.transcript),
  }
}

function videoRefs(video: TestimonialData['video']): (Ref | null)[] {
  return video ? [video.file, video.poster, ...video.captions.map(({ file }) => file)] : []
}
