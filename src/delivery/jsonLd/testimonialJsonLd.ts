import type { TestimonialData } from '../../editions/types.js'
import type { JsonLd, JsonLdPage } from './types.js'

export function testimonialJsonLd(options: { data: TestimonialData; page: JsonLdPage }): JsonLd {
  return { name: options.page.url }
}
