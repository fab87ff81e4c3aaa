import type { Entry, Testimonial } from '../api/types.js'
import type { Reader } from '../reader.js'
import { TestimonialFigure } from './TestimonialFigure.js'
import { Ui } from './Ui.js'

type VoicesProps = { testimonials: Testimonial[]; inside: Entry; reader: Reader }

/** What some people said, and the way to all testimonials. */
export function Voices({ testimonials, inside, reader }: VoicesProps) {
  if (testimonials.length === 0) return null
  const { t, locale } = reader
  return (
    <section className="band voices" aria-labelledby="voices">
      <div className="wrap">
        <header className="section-head">
          <h2 id="voices">
            <Ui reader={reader} inside={inside}>
              {t.voices}
            </Ui>
          </h2>
        </header>
        <ul className="voices-list">
          {testimonials.map((testimonial) => (
            <li key={testimonial.id}>
              <TestimonialFigure testimonial={testimonial} reader={reader} hasQuestion />
            </li>
          ))}
        </ul>
        <p className="more">
          <a href={`/${locale}/testimonials`}>
            <Ui reader={reader} inside={inside}>
              {t.allOf(t.testimonials)}
            </Ui>
          </a>
        </p>
      </div>
    </section>
  )
}
