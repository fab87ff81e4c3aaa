import type { Testimonial } from '../api/types.js'
import { langOf } from '../language.js'
import { testimonialPath } from '../paths.js'
import type { Reader } from '../reader.js'
import { LanguageTag } from './LanguageTag.js'
import { Picture } from './Picture.js'
import { Ui } from './Ui.js'
import { paragraphs, Video } from './Video.js'

/** What one person said, in the quotation marks of its language, and who they are. */
export function TestimonialFigure({
  testimonial,
  reader,
  hasQuestion = false,
}: {
  testimonial: Testimonial
  reader: Reader
  /** Show the question that was answered, and link to the page of the testimonial. */
  hasQuestion?: boolean
}) {
  const { question, quote, quoteMarks, attribution, photo, video } = testimonial
  const parts = paragraphs(quote)
  return (
    <figure className="testimonial" {...langOf({ reader, entry: testimonial })}>
      {hasQuestion && question && <p className="asked">{question}</p>}
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
          {hasQuestion && (
            <p>
              <a
                className="permalink"
                href={testimonialPath({ locale: reader.locale, id: testimonial.id })}
              >
                <Ui reader={reader} inside={testimonial}>
                  {reader.t.linkTo}
                  <span className="hidden"> {attribution.text}</span>
                </Ui>
              </a>
            </p>
          )}
          <LanguageTag reader={reader} entry={testimonial} />
        </div>
      </figcaption>
    </figure>
  )
}
