import type { Testimonial } from '../api/types.js'
import { langOf } from '../language.js'
import type { Reader } from '../reader.js'
import { LanguageTag } from './LanguageTag.js'
import { Picture } from './Picture.js'
import { paragraphs, Video } from './Video.js'

/** What one person said, in the quotation marks of its language, and who they are. */
export function TestimonialFigure({
  testimonial,
  reader,
}: {
  testimonial: Testimonial
  reader: Reader
}) {
  const { quote, quoteMarks, attribution, photo, video } = testimonial
  const parts = paragraphs(quote)
  return (
    <figure className="testimonial" {...langOf({ reader, entry: testimonial })}>
      {video && <Video video={video} entry={testimonial} reader={reader} />}
      <blockquote>
        {parts.map((part, index) => (
          <p key={index}>
            {index === 0 && quoteMarks.open}
            {part}
            {index === parts.length - 1 && quoteMarks.close}
          </p>
        ))}
      </blockquote>
      <figcaption>
        {photo && <Picture image={photo} sizes="4.5rem" className="portrait" />}
        <div>
          {attribution.name && <p className="name">{attribution.name}</p>}
          {attribution.line && <p className="line">{attribution.line}</p>}
          {!attribution.name && !attribution.line && attribution.text && (
            <p className="line">{attribution.text}</p>
          )}
          <LanguageTag reader={reader} entry={testimonial} />
        </div>
      </figcaption>
    </figure>
  )
}
