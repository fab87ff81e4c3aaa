import { isPublishing } from '../entries/isPublishing.js'
import type { CheckOptions } from './alsoCheck.js'

/**
 * Whether a form is being filled in that nobody has tried to publish: what takes queries to check
 * waits for the save. After a refused publication the form says `published`, and is checked as it
 * would be published until all is put right.
 */
export function isBeingFilledIn({ event, data }: CheckOptions): boolean {
  return event === 'onChange' && !isPublishing(data)
}
