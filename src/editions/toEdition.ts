import type { EditionSource } from './source.js'
import { toDocument } from './toDocument.js'
import { toFile } from './toFile.js'
import { toKeyResult } from './toKeyResult.js'
import { toMedia } from './toMedia.js'
import { toProgramme } from './toProgramme.js'
import { toStory } from './toStory.js'
import { toTestimonial } from './toTestimonial.js'
import { toTheme } from './toTheme.js'
import type { Edition, EditionType } from './types.js'

/** What the public may read of each type: the whitelist, one file each. */
export const TO_EDITION: { [T in EditionType]: (source: EditionSource) => Edition<T> | null } = {
  programmes: toProgramme,
  themes: toTheme,
  keyResults: toKeyResult,
  testimonials: toTestimonial,
  stories: toStory,
  documents: toDocument,
  media: toMedia,
  files: toFile,
}
