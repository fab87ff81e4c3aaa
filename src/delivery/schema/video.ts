import type { Edition, TestimonialData } from '../../editions/types.js'
import type { DeliveryContext } from '../context.js'
import type { Delivered } from '../read/chain.js'
import { one } from '../read/lookup.js'
import { type HostedVideo, readVideoAddress } from '../../video/readVideoAddress.js'
import { videoHostLabel } from '../../video/videoHosts.js'
import { uploadUrl } from '../urls.js'
import type { Parts } from './builder.js'
import { wholeNumber } from './nested.js'
import { pictureOf } from './picture.js'

type VideoOf = {
  video: NonNullable<TestimonialData['video']>
  /** Where it is: a file of ours, or at a host. */
  at: { file: Edition<'media'> } | { hosted: HostedVideo }
  /** Of the entry that shows it. */
  locale: string
}
type CaptionOf = { file: Edition<'files'>; language: string }

/** A film with its captions. */
export function videoType(parts: Parts) {
  const { builder, types } = parts
  const [Caption, Hosted] = [captionType(parts), hostedType(parts)]
  return builder.objectRef<VideoOf>('Video').implement({
    description: 'A video of the person speaking.',
    fields: (t) => ({
      url: t.field({
        type: 'URL',
        description:
          'Address of the file, which supports range requests; for a hosted video, of its page at ' +
          'the host.',
        resolve: ({ at }, _args, context) =>
          'hosted' in at ? at.hosted.page : uploadUrl(context, at.file, at.file.data.filename),
      }),
      mimeType: t.string({
        description: 'Media type of what is at `url`: `text/html` for a hosted video.',
        resolve: ({ at }) => ('hosted' in at ? 'text/html' : at.file.data.mimeType),
      }),
      hosted: t.field({
        type: Hosted,
        nullable: true,
        description: 'How to show a video that is no file of this server; null for a file.',
        resolve: ({ at }) => ('hosted' in at ? at.hosted : null),
      }),
      title: t.string({
        nullable: true,
        description: 'Its title.',
        resolve: ({ video }) => video.title ?? null,
      }),
      seconds: t.int({
        nullable: true,
        description: 'Its length.',
        resolve: ({ video }) => wholeNumber(video.seconds),
      }),
      poster: t.field({
        type: types.Image,
        nullable: true,
        description: 'The image shown before it plays.',
        resolve: ({ video, locale }, _args, context) =>
          pictureOf(context, { ref: video.poster, locale }),
      }),
      captions: t.field({
        type: [Caption],
        description: 'Caption tracks (WebVTT).',
        complexity: { field: 1, multiplier: 3 },
        resolve: captionsOf,
      }),
      transcript: t.string({
        nullable: true,
        description: 'The transcript.',
        resolve: ({ video }) => video.transcript,
      }),
    }),
  })
}

/** The video of a testimonial; null if there is none or it is not public. */
export async function videoOf(
  { reader, settings }: DeliveryContext,
  { edition }: Delivered<'testimonials'>,
): Promise<VideoOf | null> {
  const { video } = edition.data
  if (!video) return null
  const { locale } = edition
  if (video.file === null) {
    // A host that is accepted no longer shows nothing.
    const hosted = readVideoAddress(video.address ?? '', settings.videoHosts)
    return 'problem' in hosted ? null : { video, at: { hosted }, locale }
  }
  const file = await one(reader, { type: 'media', ref: video.file, chain: [locale] })
  return file && { video, at: { file: file.edition }, locale }
}

async function captionsOf(
  { video, locale }: VideoOf,
  _args: unknown,
  { reader }: DeliveryContext,
): Promise<CaptionOf[]> {
  const known = video.captions.filter(({ language }) => reader.locales.includes(language))
  const found = await Promise.all(
    known.map(async ({ file: ref, language }) => {
      const file = await one(reader, { type: 'files', ref, chain: [locale] })
      return file && { file: file.edition, language }
    }),
  )
  return found.filter((caption) => caption !== null)
}

function hostedType({ builder }: Parts) {
  return builder.objectRef<HostedVideo>('HostedVideo').implement({
    description: 'A video that its host plays. Load nothing from there before a visitor clicks.',
    fields: (t) => ({
      host: t.string({
        description: 'Name of the host, for example “YouTube”.',
        resolve: ({ host }) => videoHostLabel(host),
      }),
      embedUrl: t.field({
        type: 'URL',
        description:
          'Address for an `iframe`, with the least tracking that the host offers. It ends with a ' +
          'query, so that `&autoplay=1` can follow.',
        resolve: ({ embed }) => embed,
      }),
    }),
  })
}

function captionType({ builder, enums }: Parts) {
  return builder.objectRef<CaptionOf>('Caption').implement({
    description: 'Captions of a video in one language.',
    fields: (t) => ({
      url: t.field({
        type: 'URL',
        description: 'Address of the WebVTT file.',
        resolve: ({ file }, _args, context) => uploadUrl(context, file, file.data.filename),
      }),
      language: t.expose('language', { type: enums.Locale, description: 'Their language.' }),
    }),
  })
}
