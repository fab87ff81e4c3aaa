import { isolateObjectProperty, type PayloadRequest } from 'payload'

import type { Settings } from '../entries/settings.js'

/**
 * The id of the only programme that the user can see, for a form of the admin; undefined where
 * there are several or none, and for what comes by an API. One query for each new form.
 */
export function onlyProgramme(settings: Settings) {
  return async ({ req }: { req: PayloadRequest }): Promise<number | string | undefined> => {
    if (!isForm(req)) return undefined
    const { docs, totalDocs } = await req.payload.find({
      collection: settings.slugs.programmes,
      depth: 0,
      draft: true,
      limit: 1,
      overrideAccess: false,
      req: isolateObjectProperty(req, ['context', 'transactionID']),
    })
    return totalDocs === 1 ? docs[0]?.id : undefined
  }
}

/** The admin draws its forms by requests of its own; only those know the host they came to. */
function isForm({ headers, payloadAPI }: PayloadRequest): boolean {
  return payloadAPI === 'local' && headers.has('host')
}
