import type { TestimonialData } from '../../editions/types.js'

/** `line`: what stands under the name; null when there is nothing to say. `text`: name and line on one line. */
export function attributionText(
  attribution: TestimonialData['attribution'],
  tag: string,
): { line: string | null; text: string } {
  return { line: attribution.line, text: attribution.name ?? tag }
}
