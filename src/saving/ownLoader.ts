import {
  type CollectionBeforeOperationHook,
  getDataLoader,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'

type Loader = PayloadRequest['payloadDataLoader']

/** Those that leave the transaction of their request alone. */
const own = new WeakSet<Loader>()

/**
 * Gives the request a loader of documents that leaves its transaction alone. Payload's own sets
 * `transactionID` of the request that it was made for whenever it loads something, also for an
 * operation that is a part of that request and has another transaction or none: what the request
 * writes afterwards would stand outside of its unit of work, or wait for itself. Runs first.
 */
export const ownLoader: CollectionBeforeOperationHook = ({ args, req }) => {
  const { payloadDataLoader } = req as { payloadDataLoader?: Loader } // not yet, of some requests
  if (payloadDataLoader && !own.has(payloadDataLoader)) {
    const loader = getDataLoader(isolateObjectProperty(req, 'transactionID'))
    own.add(loader)
    req.payloadDataLoader = loader
  }
  return args
}
