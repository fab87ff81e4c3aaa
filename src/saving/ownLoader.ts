import {
  type CollectionBeforeOperationHook,
  getDataLoader,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'

type Loader = PayloadRequest['payloadDataLoader']

/** Those that leave their request alone. */
const own = new WeakSet<Loader>()

/**
 * What a load says of itself, and Payload writes into the request that it is given. All else is read
 * from the request when something is loaded: the first loader is made before anybody is signed in.
 */
const OWN: (keyof PayloadRequest)[] = ['fallbackLocale', 'locale', 'transactionID']

/**
 * Gives the request a loader of documents that leaves it alone. Payload's own writes the transaction
 * and the locale of whatever it loads into the request that it was made for, also for an operation
 * that is a part of that request and has others: what the request writes afterwards would stand
 * outside of its unit of work, wait for itself, or be in another language. Runs first.
 */
export const ownLoader: CollectionBeforeOperationHook = ({ args, req }) => {
  const { payloadDataLoader } = req as { payloadDataLoader?: Loader } // not yet, of some requests
  if (payloadDataLoader && !own.has(payloadDataLoader)) {
    const loader = getDataLoader(isolateObjectProperty(req, OWN))
    own.add(loader)
    req.payloadDataLoader = loader
  }
  return args
}
