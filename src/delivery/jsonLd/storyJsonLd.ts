import type { StoryData } from '../../editions/types.js'
import type { JsonLd, JsonLdPage } from './types.js'

export function storyJsonLd(options: { data: StoryData; page: JsonLdPage }): JsonLd {
  return { name: options.page.url }
}
