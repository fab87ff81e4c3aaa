import type { Edition, TestimonialData } from '../../editions/types.js'
import type { DeliveryContext } from '../context.js'
import type { Delivered } from '../read/chain.js'
import { one } from '../read/lookup.js'
import { uploadUrl } from '../urls.js'
import type { Parts } from './builder.js'
import { wholeNumber } from './nested.js'
import { pictureOf } from './picture.js'

type VideoOf = {
  video: NonNullable<TestimonialData['video']>
  file: Edition<'media'>
  /** Of the entry that shows it. */
  locale: string
}
type CaptionOf = { file: Edition<'files'>; language: string }

/** A film with its captions. */
export function videoType(parts: Parts) {
  const { builder, types } = parts
  const Caption = captionType(parts)
  return builder.objectRef<VideoOf>('Video').implement({
    description: 'A video of the person speaking.',
    fields: (t) => ({
      url: t.field({
        type: 'URL',
        description: 'Its address; supports range requests.',
        resolve: ({ file }, _args, context) => uploadUrl(context, file, file.data.filename),
      }),
      mimeType: t.string({
        description: 'Its media type.',
        resolve: ({ file }) => file.data.mimeType,
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
  { reader }: DeliveryContext,
  { edition }: Delivered<'testimonials'>,
): Promise<VideoOf | null> {
  const { video } = edition.data
  if (!video) return null
  const { locale } = edition
  const file = await one(reader, { type: 'media', ref: video.file, chain: [locale] })
  return file && { video, file: file.edition, locale }
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
