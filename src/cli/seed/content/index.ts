import { consents } from './consents.js'
import { documents } from './documents.js'
import { figures } from './figures.js'
import { outcomes } from './outcomes.js'
import { programmes } from './programmes.js'
import { stories } from './stories.js'
import { testimonials } from './testimonials.js'
import { themes } from './themes.js'
import type { SeedItem } from './types.js'
import { files, media } from './uploads.js'

/**
 * Everything that the seed makes, in the order in which it is published: what others show comes
 * before them.
 */
export const seedContent: readonly SeedItem[] = [
  ...media,
  ...files,
  ...consents,
  ...programmes,
  ...documents,
  ...figures,
  ...outcomes,
  ...testimonials,
  ...stories,
  ...themes,
]
