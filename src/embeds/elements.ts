import { carousel } from './carousel.js'
import { figureList } from './figures.js'
import { FILTERS, limitOf, whereOf } from './filters.js'
import { quoteCard } from './quote.js'
import { StoriesElement, type Wanted } from './StoriesElement.js'
import { themeCard } from './theme.js'
import type { KeyResultAnswer, Setting, TestimonialAnswer, ThemeAnswer } from './types.js'

const ORDER = 'CURATED'

class Testimonial extends StoriesElement<{ testimonial: TestimonialAnswer | null }> {
  static override readonly own = ['entry']
  protected wanted(): Wanted {
    return { document: 'testimonial', variables: { id: this.getAttribute('entry') ?? '' } }
  }
  protected render({ testimonial }: { testimonial: TestimonialAnswer | null }, setting: Setting) {
    return testimonial && quoteCard(testimonial, setting)
  }
}

type Testimonials = { testimonials: { nodes: readonly TestimonialAnswer[] } }

class TestimonialList extends StoriesElement<Testimonials> {
  static override readonly own = FILTERS
  protected wanted(): Wanted {
    const read = (name: string) => this.getAttribute(name)
    const variables = { where: whereOf(read), orderBy: ORDER, first: limitOf(read, 6) }
    return { document: 'testimonials', variables }
  }
  protected render({ testimonials: { nodes } }: Testimonials, setting: Setting) {
    if (nodes.length === 0) return null
    return carousel(
      nodes.map((one) => quoteCard(one, setting)),
      { setting },
    )
  }
}

type KeyResults = { keyResults: { nodes: readonly KeyResultAnswer[] } }

class KeyResultList extends StoriesElement<KeyResults> {
  static override readonly own = FILTERS
  protected wanted(): Wanted {
    const read = (name: string) => this.getAttribute(name)
    // A result of the whole programme has no country.
    const { country: _country, ...where } = whereOf(read)
    return { document: 'keyResults', variables: { where, first: limitOf(read, 6) } }
  }
  protected render({ keyResults: { nodes } }: KeyResults, setting: Setting) {
    return nodes.length === 0 ? null : figureList(nodes, { setting })
  }
}

class Theme extends StoriesElement<{ theme: ThemeAnswer | null }> {
  static override readonly own = ['entry', 'limit']
  protected wanted(): Wanted {
    const first = limitOf((name) => this.getAttribute(name), 6)
    return { document: 'theme', variables: { id: this.getAttribute('entry') ?? '', first } }
  }
  protected render({ theme }: { theme: ThemeAnswer | null }, setting: Setting) {
    return theme && themeCard(theme, setting)
  }
}

/** The elements by their names. */
export const ELEMENTS = {
  'stories-testimonial': Testimonial,
  'stories-testimonials': TestimonialList,
  'stories-key-results': KeyResultList,
  'stories-theme': Theme,
} as const
