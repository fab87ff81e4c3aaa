import { type AfterErrorHook, FileUploadError, type SanitizedCollectionConfig } from 'payload'
import type { PayloadRequest } from 'payload'

import { failureOf } from '../database/failureOf.js'
import { failureText, isOfServer } from '../database/failureText.js'
import { notedFailure } from '../database/notedFailures.js'
import { COME_BACK, type PluginError } from '../errors.js'
import { directoryOf, sizesOf } from './room.js'
import { whyNotWritten } from './whyNotWritten.js'

/**
 * Answers with what failed below, in the language of the caller: DISK_FULL, BUSY or READ_ONLY, also
 * where Payload says "There was a problem while uploading the file." of it. Runs when an error is
 * answered. An upload whose files were not written costs a try to write as many bytes.
 */
export const answerFailures: AfterErrorHook = async (hook) => {
  const { collection, error, graphqlResult, req, result } = hook
  // GraphQL wraps what its resolvers throw.
  const thrown = (error as { originalError?: unknown }).originalError ?? error
  const failure = await failureIn(thrown, { collection, req })
  if (!isOfServer(failure)) return
  const said = failureText(req, failure)
  if (failure.code === 'BUSY') {
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set('Retry-After', String(COME_BACK))
  }
  const { name, status } = failure
  const data = { ...failure.data, ...(failure.code === 'BUSY' ? { retryAfter: COME_BACK } : {}) }
  if (graphqlResult) {
    const extensions = { ...graphqlResult.extensions, name, data, statusCode: status }
    return { graphqlResult: { ...graphqlResult, message: said, extensions } }
  }
  return { response: { ...result, errors: [{ name, data, message: said }] }, status }
}

type Where = { collection: SanitizedCollectionConfig | undefined; req: PayloadRequest }

async function failureIn(error: unknown, { collection, req }: Where): Promise<PluginError | null> {
  if (!(error instanceof FileUploadError)) return failureOf(error)
  const noted = notedFailure(req)
  const directory = collection ? directoryOf(collection) : null
  if (noted || directory === null) return noted
  const bytes = sizesOf(req, {}).reduce((sum, size) => sum + size, 0)
  return whyNotWritten(directory, bytes)
}
