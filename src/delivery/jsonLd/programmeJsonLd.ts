import type { ProgrammeData } from '../../editions/types.js'
import type { JsonLd, JsonLdPage } from './types.js'

export function programmeJsonLd(options: { data: ProgrammeData; page: JsonLdPage }): JsonLd {
  return { name: options.page.url }
}
