import { readTestimonial } from '../api/testimonial.js'
import { EntryPage } from '../components/EntryPage.js'
import { TestimonialFigure } from '../components/TestimonialFigure.js'
import { ThemeLinks } from '../components/ThemeLinks.js'
import { NoPage } from '../elsewhere.js'
import type { Asked } from '../pageFor.js'
import { crumbsOf } from './crumbs.js'

/** The page of one testimonial, to link to. */
export async function TestimonialPage({ reader, slug }: Asked) {
  const { api, locale, fallback } = reader
  const testimonial = await readTestimonial({ api, id: slug, locale, fallback })
  if (!testimonial) throw new NoPage()
  const { seo, programme, themes, photo, attribution, question } = testimonial
  const title = attribution.text || reader.t.types.TESTIMONIAL
  return (
    <EntryPage
      {...{ reader, entry: testimonial, description: seo.description, image: photo }}
      title={title}
      section="testimonials"
      crumbs={crumbsOf({ reader, programme, themes })}
    >
      <div className="wrap hero">
        <h1 className={question ? 'asked' : 'hidden'}>{question ?? title}</h1>
        <TestimonialFigure testimonial={testimonial} reader={reader} />
        <ThemeLinks themes={themes} inside={testimonial} reader={reader} />
      </div>
    </EntryPage>
  )
}
