import type { ImageVariant } from '../../editions/types.js'
import { badUserInput } from '../badUserInput.js'
import { imageUrl, variantsIn } from '../images.js'
import { uploadUrl } from '../urls.js'
import type { Parts } from './builder.js'

const URL_DESCRIPTION =
  'The smallest file that fills the box of `width` and `height`, or else the largest. Either can ' +
  'be left out; without both, the image as uploaded. COVER gives a cut around the focal point ' +
  'where the server stores one of that proportion (1:1 and 16:9); otherwise it gives the whole ' +
  'image, for `object-fit: cover` with `focalPoint` as `object-position`. A format that is not ' +
  'available is replaced by one that is.'

/** A picture; a film is no image. */
export function image(parts: Parts): void {
  const { enums, types } = parts
  const [ImageSource, FocalPoint] = [imageSource(parts), focalPoint(parts)]
  types.Image.implement({
    description: 'An image, in the sizes and formats that the server stores.',
    fields: (t) => ({
      url: t.field({
        type: 'URL',
        description: URL_DESCRIPTION,
        args: {
          width: t.arg.int({ description: 'Pixels, 1 or more.' }),
          height: t.arg.int({ description: 'Pixels, 1 or more.' }),
          fit: t.arg({
            type: enums.ImageFit,
            defaultValue: 'inside',
            description: 'How the image goes into a box of both `width` and `height`.',
          }),
          format: t.arg({ type: enums.ImageFormat, description: 'File format.' }),
        },
        resolve: ({ edition }, { width, height, fit, format }, context) =>
          imageUrl(context, edition, {
            width: checkPixels('width', width),
            height: checkPixels('height', height),
            fit,
            format,
          }),
      }),
      focalPoint: t.field({
        type: FocalPoint,
        description:
          'The part that must stay visible when the image is cut; the middle by default.',
        resolve: ({ edition: { data } }) => ({ x: data.focalX / 100, y: data.focalY / 100 }),
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

function focalPoint({ builder }: Parts) {
  return builder.objectRef<{ x: number; y: number }>('FocalPoint').implement({
    description: 'A point of an image: `object-position` with each number times 100, in per cent.',
    fields: (t) => ({
      x: t.exposeFloat('x', { description: 'From the left, 0, to the right, 1.' }),
      y: t.exposeFloat('y', { description: 'From the top, 0, to the bottom, 1.' }),
    }),
  })
}

function checkPixels(
  argument: 'width' | 'height',
  pixels: number | null | undefined,
): number | null {
  if (pixels === null || pixels === undefined) return null
  if (pixels >= 1) return pixels
  throw badUserInput({ argument, expected: 'a whole number of 1 or more', received: pixels })
}
