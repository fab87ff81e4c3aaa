import { type Channel, type ConsentTerms, consentWindow } from './state.js'
import type { Window } from '../editions/edition.js'
import type { OneLocaleDoc } from '../entries/pickLocale.js'
import { text, texts } from '../entries/read.js'
import type { EditionSource } from '../editions/source.js'
import type { IdentityLevel } from '../editions/types.js'
import { ALWAYS, FOREVER } from '../entries/moments.js'

/** What the public sites are, in the words of a consent. */
export const DELIVERY_CHANNEL: Channel = 'website'

/** When an edition may be seen, and the consents that this rests on. */
export type Permission = { window: Window; consents: string[] }

/**
 * What the consent that the doc links to permits on the website; null: never, also when the
 * record is gone. Without a link: always.
 *
 * @param identityLevel How much of the person is shown. `anonymous` where nobody is named, so that
 * channel and dates alone decide.
 */
export function consentOf(
  { doc, lookup }: EditionSource,
  identityLevel: IdentityLevel,
): Permission | null {
  const id = text(doc.consent)
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
    channels: texts(consent.channels),
    identityLevel: text(consent.identityLevel),
    grantedOn: text(consent.grantedOn),
    expiresOn: text(consent.expiresOn),
    withdrawnOn: text(consent.withdrawnOn),
  }
}
