import { asDay } from '../../entries/read.js'

/**
 * The parts of a consent that decide what is public. Without them a picture would be shown whose
 * person has withdrawn; none of them says who it is.
 */
const TERMS = [
  'createdAt',
  'updatedAt',
  'basis',
  'identityLevel',
  'channels',
  'purposes',
  'grantedOn',
  'expiresOn',
  'withdrawnOn',
]

/** In place of what an export has left out and a database requires. */
export const LEFT_OUT = '—'

type Doc = Record<string, unknown>

/** A consent without what it says of a person; pure. */
export function termsOf(doc: Doc): Doc {
  return Object.fromEntries(Object.entries(doc).filter(([name]) => TERMS.includes(name)))
}

/** What stands in for the parts that {@link termsOf} leaves out; pure. */
export function withoutPerson(doc: Doc): Doc {
  return {
    ...doc,
    person: { name: LEFT_OUT },
    statement: LEFT_OUT,
    ...((doc.basis ?? 'consent') === 'consent' ? {} : { basisDetails: LEFT_OUT }),
    adminTitle: [LEFT_OUT, asDay(doc.grantedOn)].filter(Boolean).join(' · '),
  }
}
