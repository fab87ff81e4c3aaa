import type { PayloadRequest } from 'payload'

/**
 * The transaction of a request and nothing else, for queries below Payload: neither its locale nor
 * its user may play a part in what they read.
 */
export function transactionOf({
  req,
}: {
  req?: Pick<Partial<PayloadRequest>, 'transactionID'> | undefined
}): { req?: Partial<PayloadRequest> } {
  return req?.transactionID ? { req: { transactionID: req.transactionID } } : {}
}
