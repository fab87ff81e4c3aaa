import type { Payload } from 'payload'

/** More accounts than this are not kept in mind. */
const MOST = 20_000

/** How long the names are believed without looking, milliseconds: another server may add some. */
const FRESH = 60_000

/**
 * Whether an account has this e-mail, without asking the database each time: an attack tries
 * thousands of names.
 */
export function accountNames(payload: Pick<Payload, 'find'>, slug: string) {
  let known: Set<string> | null = null
  let readAt = 0
  let reading: Promise<void> | null = null

  const read = async () => {
    const { docs } = await payload.find({
      collection: slug,
      select: { email: true },
      limit: MOST + 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    readAt = Date.now()
    known =
      docs.length > MOST ? null : new Set(docs.map(({ email }) => String(email).toLowerCase()))
  }
  return {
    /** True too when there are too many accounts to know. */
    has: async (name: string): Promise<boolean> => {
      if (Date.now() - readAt > FRESH) {
        reading ??= read().finally(() => (reading = null))
        await reading
      }
      return known === null || known.has(name)
    },
    /** An account was made, renamed or deleted here. */
    forget: () => {
      readAt = 0
    },
  }
}
