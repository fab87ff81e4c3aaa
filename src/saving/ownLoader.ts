import {
  type CollectionBeforeOperationHook,
  getDataLoader,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'

import { contextWith } from '../entries/operationContext.js'

type Loader = PayloadRequest['payloadDataLoader']

/** Those that leave their request alone. */
const own = new WeakSet<Loader>()

/** What a reading call of Payload writes into the request that it is given. */
const OWN: (keyof PayloadRequest)[] = [
  'context',
  'fallbackLocale',
  'locale',
  'payloadAPI',
  'query',
  'transactionID',
  'user',
]

/**
 * Gives the request a loader of documents that leaves it alone. Payload's own writes the transaction
 * and the locale of whatever it loads into the request that it was made for, also for an operation
 * that is a part of that request and has others: what the request writes afterwards would stand
 * outside of its unit of work, wait for itself, or be in another language. Runs first.
 */
export const ownLoader: CollectionBeforeOperationHook = ({ args, req }) => {
  const { payloadDataLoader } = req as { payloadDataLoader?: Loader } // not yet, of some requests
  if (payloadDataLoader && !own.has(payloadDataLoader)) {
    const reader = isolateObjectProperty(req, OWN)
    reader.context = contextWith(req, {})
    const loader = getDataLoader(reader)
    own.add(loader)
    req.payloadDataLoader = loader
  }
  return args
}
