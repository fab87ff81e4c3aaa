import type { ImageVariant } from '../../editions/types.js'
import { badUserInput } from '../badUserInput.js'
import { imageUrl, variantsIn } from '../images.js'
import { uploadUrl } from '../urls.js'
import type { Parts } from './builder.js'

/** A picture; a film is no image. */
export function image(parts: Parts): void {
  const { enums, types } = parts
  const ImageSource = imageSource(parts)
  types.Image.implement({
    description: 'An image, in the sizes and formats that the server stores.',
    fields: (t) => ({
      url: t.field({
        type: 'URL',
        description:
          'The smallest file that is at least `width` wide, or else the widest. Without arguments, ' +
          'the image as uploaded. A format that is not available is replaced by one that is.',
        args: {
          width: t.arg.int({ description: 'Pixels, 1 or more.' }),
          format: t.arg({ type: enums.ImageFormat, description: 'File format.' }),
        },
        resolve: ({ edition }, { width, format }, context) =>
          imageUrl(context, edition, { width: checkWidth(width), format }),
      }),
      width: t.int({
        description: 'In pixels, of the image as uploaded.',
        resolve: ({ edition }) => edition.data.width ?? 0,
      }),
      height: t.int({
        description: 'In pixels, of the image as uploaded.',
        resolve: ({ edition }) => edition.data.height ?? 0,
      }),
      alt: t.string({
        description: 'Text alternative for people who cannot see the image; empty if decorative.',
        resolve: ({ edition }) => edition.data.alt,
      }),
      caption: t.string({
        nullable: true,
        description: 'Its caption.',
        resolve: ({ edition }) => edition.data.caption,
      }),
      credit: t.string({
        nullable: true,
        description: 'Photographer or rights holder.',
        resolve: ({ edition }) => edition.data.credit,
      }),
      sources: t.field({
        type: [ImageSource],
        description: 'Files for `srcset`, smallest first.',
        args: {
          format: t.arg({
            type: enums.ImageFormat,
            defaultValue: 'image/webp',
            description: 'File format; the list is empty if the image is not available in it.',
          }),
        },
        complexity: { field: 1, multiplier: 4 },
        resolve: ({ edition }, { format }, context) =>
          variantsIn(edition, format ?? 'image/webp').map((variant) => ({
            ...variant,
            url: uploadUrl(context, edition, variant.filename),
          })),
      }),
      placeholder: t.string({
        description: 'Data URI of a tiny preview.',
        resolve: ({ edition }) => edition.data.placeholder,
      }),
    }),
  })
}

function imageSource({ builder }: Parts) {
  return builder.objectRef<ImageVariant & { url: string }>('ImageSource').implement({
    description: 'One file of an image.',
    fields: (t) => ({
      url: t.expose('url', { type: 'URL', description: 'Its address.' }),
      width: t.exposeInt('width', { description: 'Pixels.' }),
      height: t.exposeInt('height', { description: 'Pixels.' }),
    }),
  })
}

function checkWidth(width: number | null | undefined): number | null {
  if (width === null || width === undefined) return null
  if (width >= 1) return width
  throw badUserInput({
    argument: 'width',
    expected: 'a whole number of 1 or more',
    received: width,
  })
}
