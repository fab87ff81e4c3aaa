import { asObject, asObjects, isObject } from '../../entries/read.js'
import { withoutAddress } from '../../entries/withoutAddress.js'

type Doc = Record<string, unknown>

/**
 * A translation record without accounts, which have other ids elsewhere: nobody is assigned, and of
 * a request stays by whom it was, by name. Pure.
 */
export function withoutAccounts(record: unknown): Doc {
  const { sources, targets } = asObject(record)
  const kept = Object.entries(asObject(targets)).map(([locale, given]) => {
    const { owner: _owner, request, ...target } = asObject(given)
    const asked = asObject(request)
    const by = asObject(asked.by).name ?? asked.by ?? null
    return [locale, { ...target, ...(isObject(request) ? { request: { ...asked, by } } : {}) }]
  })
  return { sources: sources ?? [], targets: Object.fromEntries(kept) }
}

/** The record again, as code reads it: a request by an account that is not here. Pure. */
export function withAccounts(record: unknown): Doc {
  const { sources, targets } = asObject(record)
  const kept = Object.entries(asObject(targets)).map(([locale, given]) => {
    const { request, ...target } = asObject(given)
    const asked = asObject(request)
    const by = { id: '', name: typeof asked.by === 'string' ? asked.by : '' }
    const own = isObject(request) ? { request: { ...asked, by } } : {}
    return [
      locale,
      { segments: {}, comments: {}, extras: [], due: null, ...target, owner: null, ...own },
    ]
  })
  return { sources: asObjects(sources), targets: Object.fromEntries(kept) }
}

/** A value in which each `by` has the name of an account and not its e-mail address. Pure. */
export function withoutAddresses<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => withoutAddresses(one)) as T
  if (!isObject(value) || value instanceof Date) return value
  const kept = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (key !== 'by' || typeof inner !== 'string') return [[key, withoutAddresses(inner)]]
    const name = withoutAddress(inner)
    return name === '' ? [] : [[key, name]]
  })
  return Object.fromEntries(kept) as T // of the same shape
}
