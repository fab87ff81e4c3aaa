import type { Image, ImageSource } from '../api/types.js'

const srcSet = (sources: ImageSource[]): string =>
  sources.map(({ url, width }) => `${url} ${width}w`).join(', ')

/**
 * An image in the best format and size, cut around its focal point where it is cut; its tiny
 * preview shows until it is there.
 *
 * @param sizes as the HTML attribute: how wide the image is shown.
 * @param eager for the one image at the top of a page.
 * @param plain without the preview, which would show through a logo's transparent parts.
 */
export function Picture({
  image,
  sizes,
  className,
  eager = false,
  plain = false,
}: {
  image: Image
  sizes: string
  className?: string
  eager?: boolean
  plain?: boolean
}) {
  const preview = !plain && image.placeholder.startsWith('data:image/')
  const { x, y } = image.focalPoint
  return (
    <picture className={className}>
      {image.avif.length > 0 && (
        <source type="image/avif" srcSet={srcSet(image.avif)} sizes={sizes} />
      )}
      {image.webp.length > 0 && (
        <source type="image/webp" srcSet={srcSet(image.webp)} sizes={sizes} />
      )}
      <img
        src={image.url}
        alt={image.alt}
        width={image.width}
        height={image.height}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
        style={{
          ...(preview ? { backgroundImage: `url("${image.placeholder}")` } : {}),
          // Where a style sheet cuts it.
          ...(x === 0.5 && y === 0.5 ? {} : { objectPosition: `${x * 100}% ${y * 100}%` }),
        }}
      />
    </picture>
  )
}
