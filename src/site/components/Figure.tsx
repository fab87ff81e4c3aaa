import type { Entry, Image } from '../api/types.js'
import type { Reader } from '../reader.js'
import { Picture } from './Picture.js'
import { Ui } from './Ui.js'

/** The main image of an entry with its caption and credit. */
export function Figure({ image, entry, reader }: { image: Image; entry: Entry; reader: Reader }) {
  return (
    <figure className="figure">
      <Picture image={image} sizes="(min-width: 72rem) 68rem, 100vw" eager />
      {(image.caption ?? image.credit) && (
        <figcaption>
          {image.caption}{' '}
          {image.credit && (
            <Ui reader={reader} inside={entry} className="credit">
              {reader.t.credit(image.credit)}
            </Ui>
          )}
        </figcaption>
      )}
    </figure>
  )
}
