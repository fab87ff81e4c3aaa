import { type PayloadRequest, ValidationError } from 'payload'

import { releaseAll } from '../fields/slug/reservations.js'
import type { Settings } from '../entries/settings.js'
import { WriteReached } from './databaseGuard.js'
import { partOfRequest } from './partOfRequest.js'

/** The problems that prevent the publication of a locale; messages in the caller's language. */
export type PublicationProblem = {
  /** Of the field, for example `sections.keyResults.heading`. */
  path: string
  /** Of the field, as the form shows it; the path where it has none. */
  label: string
  message: string
}

/**
 * Everything that keeps the latest draft of a locale from being published now: what the
 * publication itself would be refused for, all at once. Empty when it may be published.
 *
 * It is the save that would publish, up to the point where it would write; it asks for no right of
 * the caller's, since the question is about the text. Cost: the reads of a save.
 *
 * @param slug Of the entry's collection, as the host app has it.
 * @throws what an entry that is not there, or is in the trash, makes Payload throw (NotFound)
 */
export async function publicationProblems({
  req,
  slug,
  id,
  locale,
}: {
  req: PayloadRequest
  slug: string
  id: number | string
  locale: string
  settings: Settings
}): Promise<PublicationProblem[]> {
  // Nothing of the dry run may be seen by the request it is part of, nor end its transaction.
  const own = await partOfRequest(req, { isDryRun: true })
  try {
    await req.payload.update({
      collection: slug,
      id,
      locale,
      fallbackLocale: false,
      data: { _status: 'published' },
      depth: 0,
      overrideAccess: true,
      req: own,
    })
  } catch (error) {
    if (error instanceof WriteReached) return []
    if (error instanceof ValidationError) return problemsOf(error)
    throw error
  } finally {
    releaseAll(own)
  }
  throw new Error('The dry run ended before it reached the write.')
}

function problemsOf({ data }: ValidationError): PublicationProblem[] {
  return data.errors.map(({ path, label, message }) => ({
    path,
    label: typeof label === 'string' && label !== '' ? label : path,
    message,
  }))
}
