import { consentOf } from '../consent/consentOf.js'
import { uploadEdition } from './edition.js'
import { number, record, text } from '../entries/read.js'
import type { EditionSource } from './source.js'
import type { Edition, ImageVariant } from './types.js'

/**
 * An image or film as the public may read it; null when the consent it links to does not permit
 * it. It is public only while a visible entry shows it.
 */
export function toMedia(source: EditionSource): Edition<'media'> | null {
  const { doc } = source
  const filename = text(doc.filename)
  const mimeType = text(doc.mimeType)
  if (filename === null || mimeType === null) return null
  // A face tells as much as a name: who agreed to be shown without one is not shown in a picture.
  const permission = consentOf(source, 'firstName')
  if (!permission) return null
  const alt = text(doc.alt) ?? ''
  return uploadEdition(source, 'media', {
    ...permission,
    title: alt === '' ? filename : alt,
    texts: [text(doc.caption), text(doc.credit)],
    data: {
      alt,
      caption: text(doc.caption),
      credit: text(doc.credit),
      filename,
      mimeType,
      bytes: number(doc.filesize) ?? 0,
      width: number(doc.width),
      height: number(doc.height),
      focalX: number(doc.focalX) ?? 50,
      focalY: number(doc.focalY) ?? 50,
      placeholder: text(doc.placeholder) ?? '',
      variants: toVariants(doc.sizes),
      seconds: number(doc.seconds),
    },
  })
}

/** Sizes that were made, smallest first. An image smaller than a size has no such size. */
function toVariants(sizes: unknown): ImageVariant[] {
  return Object.values(record(sizes))
    .flatMap((size): ImageVariant[] => {
      const { filename, mimeType, width, height, filesize } = record(size)
      const variant = {
        filename: text(filename),
        mimeType: text(mimeType),
        width: number(width),
        height: number(height),
      }
      return isMade(variant) ? [{ ...variant, bytes: number(filesize) ?? 0 }] : []
    })
    .sort((a, b) => a.width - b.width || (a.filename < b.filename ? -1 : 1))
}

type Made = Omit<ImageVariant, 'bytes'>

function isMade(size: { [Key in keyof Made]: Made[Key] | null }): size is Made {
  return Object.values(size).every((value) => value !== null)
}
