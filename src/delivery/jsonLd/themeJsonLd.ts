import type { ThemeData } from '../../editions/types.js'
import type { JsonLd, JsonLdPage } from './types.js'

export function themeJsonLd(options: { data: ThemeData; page: JsonLdPage }): JsonLd {
  return { name: options.page.url }
}
