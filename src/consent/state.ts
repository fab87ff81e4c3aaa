import type { IdentityLevel } from '../editions/types.js'
import { ALWAYS, FOREVER } from '../entries/moments.js'

/**
 * Why a person or a text may be shown: the person agreed; the person or the source had published it
 * before; a contract; another reason.
 */
export const BASES = ['consent', 'published', 'contract', 'other'] as const
export type Basis = (typeof BASES)[number]

/** The channels on which a person agreed to be shown. */
export const CHANNELS = ['website', 'socialMedia', 'print', 'press', 'events'] as const
export type Channel = (typeof CHANNELS)[number]

/** What for. */
export const PURPOSES = ['communication', 'fundraising', 'training', 'research'] as const

/** How much of a person is shown, from most to least. */
export const IDENTITY_LEVELS = [
  'fullName',
  'firstName',
  'pseudonym',
  'anonymous',
] as const satisfies readonly IdentityLevel[]

/** The parts of a consent that decide about publication. */
export type ConsentTerms = {
  /** One of `BASES`. Empty: `consent`, as in records from before there were others. */
  basis?: string | null
  /** Where it was published, which contract, which reason; without it these permit nothing. */
  basisDetails?: string | null
  channels?: readonly string[] | null
  /** The most that may be shown. */
  identityLevel?: string | null
  /** Calendar day; a time after it is ignored. Without it no consent was given; others have no start. */
  grantedOn?: string | null
  /** Calendar day, inclusive. */
  expiresOn?: string | null
  /** Moment, RFC 3339. */
  withdrawnOn?: string | null
}

export type ConsentState = 'pending' | 'inForce' | 'expired' | 'withdrawn'

/** Half-open stretch of time: RFC 3339 in UTC with milliseconds, `until` exclusive. */
export type ConsentWindow = { from: string; until: string }

const DAY = 86_400_000

/**
 * The state of a consent at a moment. A withdrawal overrides all other dates.
 *
 * @param at RFC 3339 text or Date
 */
export function consentState(terms: ConsentTerms, at: string | Date): ConsentState {
  const moment = new Date(at).getTime()
  const { granted, ends, withdrawn } = read(terms)
  // Negated, so that a date that cannot be read (NaN) never lets anything through.
  if (!(moment < withdrawn)) return 'withdrawn'
  if (!(granted <= moment)) return 'pending'
  if (!(moment < ends)) return 'expired'
  return 'inForce'
}

/**
 * Whether the record says why the person may be shown: a consent by its day, every other basis in
 * words. A basis that is unknown is none.
 */
export function hasBasis({ basis, basisDetails, grantedOn }: ConsentTerms): boolean {
  if (isConsent(basis)) return Boolean(grantedOn)
  return BASES.some((known) => known === basis) && Boolean(basisDetails?.trim())
}

/** Whether the basis is that the person agreed. */
export function isConsent(basis: unknown): boolean {
  return basis === null || basis === undefined || basis === '' || basis === 'consent'
}

/**
 * When the consent permits showing the person on a channel at an identity level: from 00:00 UTC
 * of the day of grant to 24:00 UTC of the day of expiry, or to the withdrawal. Null: never.
 */
export function consentWindow(
  terms: ConsentTerms,
  shown: { channel: Channel; identityLevel: IdentityLevel },
): ConsentWindow | null {
  if (!terms.channels?.includes(shown.channel)) return null
  if (!permitsLevel(terms.identityLevel, shown.identityLevel)) return null
  const { granted, ends, withdrawn } = read(terms)
  const until = Math.min(ends, withdrawn)
  if (!(granted < until)) return null
  return {
    from: granted === -Infinity ? ALWAYS : new Date(granted).toISOString(),
    until: until < Date.parse(FOREVER) ? new Date(until).toISOString() : FOREVER,
  }
}

/** Consent to a fuller level permits the lesser ones: who may be named may also stay unnamed. */
export function permitsLevel(agreed: string | null | undefined, shown: IdentityLevel): boolean {
  const limit = IDENTITY_LEVELS.findIndex((level) => level === agreed)
  return limit >= 0 && IDENTITY_LEVELS.indexOf(shown) >= limit
}

/** The dates as moments in milliseconds; never granted, without start and without end are infinite. */
function read(terms: ConsentTerms) {
  const { grantedOn, expiresOn, withdrawnOn } = terms
  const granted = grantedOn ? startOfDay(grantedOn) : -Infinity
  return {
    granted: hasBasis(terms) ? granted : Infinity,
    ends: expiresOn ? startOfDay(expiresOn) + DAY : Infinity,
    withdrawn: withdrawnOn ? Date.parse(withdrawnOn) : Infinity,
  }
}

function startOfDay(date: string): number {
  return Date.parse(date.slice(0, 10))
}
