import { APIError, ValidationError } from 'payload'

import { UserError } from '../report.js'
import type { Planned } from './plan.js'

type Place = { item: Planned; locale: string | null }

/** Runs one write of the seed; an error comes out saying where it happened. */
export async function explain<T>({ item, locale }: Place, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const where = `seed: ${item.name}${locale ? ` (${locale})` : ''}`
    if (error instanceof ValidationError) {
      const fields = error.data.errors.map(({ path, message }) => `${path}: ${message}`)
      throw new UserError([where, ...fields].join('\n  '), { cause: error })
    }
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof APIError) throw new UserError(`${where}: ${message}`, { cause: error })
    throw new Error(`${where}: ${message}`, { cause: error })
  }
}
