import type { Connection, Entry, Section, Testimonial } from '../api/types.js'
import { langOf } from '../language.js'
import type { Reader } from '../reader.js'
import { MoreLink } from './MoreLink.js'
import { SectionHead, sectionName } from './SectionHead.js'
import { TestimonialFigure } from './TestimonialFigure.js'

type TestimonialsProps = {
  section: Section
  testimonials: Connection<Testimonial>
  inside: Entry
  reader: Reader
}

/** The testimonials of a theme, those that answer the same question under it. */
export function Testimonials({ section, testimonials, inside, reader }: TestimonialsProps) {
  if (testimonials.nodes.length === 0) return null
  return (
    <section className="band voices" {...sectionName({ section, id: 'testimonials' })}>
      <div className="wrap">
        <SectionHead section={section} id="testimonials" />
        {byQuestion(testimonials.nodes).map((group, index) => (
          <div className="question" key={index}>
            {group[0]?.question && (
              <h3 {...langOf({ reader, entry: group[0] })}>{group[0].question}</h3>
            )}
            {group.map((testimonial) => (
              <TestimonialFigure key={testimonial.id} testimonial={testimonial} reader={reader} />
            ))}
          </div>
        ))}
        <MoreLink
          pageInfo={testimonials.pageInfo}
          name="testimonials"
          reader={reader}
          inside={inside}
        />
      </div>
    </section>
  )
}

/** Neighbours with the same question in the same language, together. */
function byQuestion(testimonials: Testimonial[]): Testimonial[][] {
  const groups: Testimonial[][] = []
  for (const testimonial of testimonials) {
    const group = groups.at(-1)
    const last = group?.[0]
    const same = last?.question === testimonial.question && last.locale === testimonial.locale
    if (group && same) group.push(testimonial)
    else groups.push([testimonial])
  }
  return groups
}
