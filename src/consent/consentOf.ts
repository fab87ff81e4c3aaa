import { type Channel, type ConsentTerms, consentWindow } from './state.js'
import type { Window } from '../editions/edition.js'
import type { OneLocaleDoc } from '../entries/pickLocale.js'
import { asText, asTexts } from '../entries/read.js'
import type { EditionSource } from '../editions/source.js'
import type { IdentityLevel } from '../editions/types.js'
import { ALWAYS, FOREVER } from '../entries/moments.js'

/** What the public sites are, in the words of a consent. */
export const DELIVERY_CHANNEL: Channel = 'website'

/** When an edition may be seen, and the consents that this rests on. */
export type Permission = { window: Window; consents: string[] }

/**
 * The period in which the linked consent permits the website; null: never, also if the consent no
 * longer exists. Without a link: always.
 *
 * @param identityLevel How much of the person is shown. `anonymous` if no person is named, so that
 * only channel and dates decide.
 */
export function consentOf(
  { doc, lookup }: EditionSource,
  identityLevel: IdentityLevel,
): Permission | null {
  const id = asText(doc.consent)
  if (id === null) return { window: { from: ALWAYS, until: FOREVER }, consents: [] }
  const consent = lookup(`consents:${id}`)
  if (!consent) return null
  const shown = { channel: DELIVERY_CHANNEL, identityLevel }
  const window = consentWindow(termsOf(consent), shown)
  return window && { window, consents: [id] }
}

/** What a consent record says of publication. */
export function termsOf(consent: OneLocaleDoc): ConsentTerms {
  return {
    basis: asText(consent.basis),
    basisDetails: asText(consent.basisDetails),
    channels: asTexts(consent.channels),
    identityLevel: asText(consent.identityLevel),
    grantedOn: asText(consent.grantedOn),
    expiresOn: asText(consent.expiresOn),
    withdrawnOn: asText(consent.withdrawnOn),
  }
}
