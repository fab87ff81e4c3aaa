import { notFound } from 'next/navigation.js'

import { ask, DeliveryError, type Operation } from './ask.js'

/**
 * As `ask`, for what comes from the address of a page: a slug, a cursor, words to find. What the API
 * refuses of these is a page that does not exist.
 */
export async function askForPage<Data>(operation: Operation): Promise<Data> {
  try {
    return await ask<Data>(operation)
  } catch (error) {
    if (error instanceof DeliveryError && error.code === 'BAD_USER_INPUT') notFound()
    throw error
  }
}
