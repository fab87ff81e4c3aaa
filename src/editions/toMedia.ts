import { consentOf } from '../consent/consentOf.js'
import { uploadEdition } from './edition.js'
import { asNumber, asObject, asText } from '../entries/read.js'
import { isCut } from '../media/imageSizes.js'
import type { EditionSource } from './source.js'
import type { Edition, ImageVariant } from './types.js'

/**
 * An image or film as the public may read it; null when the consent it links to does not permit
 * it. It is public only while a visible entry shows it.
 */
export function toMedia(source: EditionSource): Edition<'media'> | null {
  const { doc } = source
  const filename = asText(doc.filename)
  const mimeType = asText(doc.mimeType)
  if (filename === null || mimeType === null) return null
  // A face tells as much as a name: who agreed to be shown without one is not shown in a picture.
  const permission = consentOf(source, 'firstName')
  if (!permission) return null
  const alt = asText(doc.alt) ?? ''
  return uploadEdition(source, 'media', {
    ...permission,
    title: alt === '' ? filename : alt,
    texts: [asText(doc.caption), asText(doc.credit)],
    data: {
      alt,
      caption: asText(doc.caption),
      credit: asText(doc.credit),
      filename,
      mimeType,
      bytes: asNumber(doc.filesize) ?? 0,
      width: asNumber(doc.width),
      height: asNumber(doc.height),
      focalX: asNumber(doc.focalX) ?? 50,
      focalY: asNumber(doc.focalY) ?? 50,
      placeholder: asText(doc.placeholder) ?? '',
      variants: toVariants(doc.sizes),
      seconds: asNumber(doc.seconds),
    },
  })
}

/** Sizes that were made, smallest first. An image smaller than a size has no such size. */
function toVariants(sizes: unknown): ImageVariant[] {
  return Object.entries(asObject(sizes))
    .flatMap(([name, size]): ImageVariant[] => {
      const { filename, mimeType, width, height, filesize } = asObject(size)
      const variant = {
        filename: asText(filename),
        mimeType: asText(mimeType),
        width: asNumber(width),
        height: asNumber(height),
      }
      const cut = isCut(name) ? { isCut: true as const } : {}
      return isMade(variant) ? [{ ...variant, bytes: asNumber(filesize) ?? 0, ...cut }] : []
    })
    .sort((a, b) => a.width - b.width || (a.filename < b.filename ? -1 : 1))
}

type Made = Omit<ImageVariant, 'bytes' | 'isCut'>

function isMade(size: { [Key in keyof Made]: Made[Key] | null }): size is Made {
  return Object.values(size).every((value) => value !== null)
}
