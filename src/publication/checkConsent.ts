import type { PayloadRequest } from 'payload'

import { consentState, type ConsentTerms, IDENTITY_LEVELS, permitsLevel } from '../consent/state.js'
import { termsOf } from '../consent/consentOf.js'
import { pickLocale } from '../entries/pickLocale.js'
import type { IdentityLevel } from '../editions/types.js'
import type { Check } from '../fields/alsoCheck.js'
import { isPublishing } from '../entries/isPublishing.js'
import { slugOf } from '../entries/slugOf.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { idsOf } from './checkReferences.js'
import { findByIds } from '../entries/findByIds.js'

type ConsentRule = {
  /** Nothing may be published without a consent. */
  needed: boolean
  /** How much of the person the entry shows. */
  levelOf: (data: Record<string, unknown>) => IdentityLevel
}

/**
 * Checks, when a locale is published, that the linked consent is in force and covers the website
 * and the way in which the person is shown. One query.
 */
export function checkConsent(settings: Settings, { needed, levelOf }: ConsentRule): Check {
  return async (value, { req, data }) => {
    if (!isPublishing(data)) return true
    if (value === null || value === undefined)
      return needed ? message(req, 'check.consent.none') : true
    const collection = slugOf(settings, 'consents')
    const [doc] = await findByIds(req, { collection, ids: idsOf(value) })
    // One that is gone is told of with the other references.
    if (!doc) return true
    const fields = req.payload.collections[collection]?.config.fields ?? []
    const terms = termsOf(pickLocale({ doc, fields, locale: settings.defaultLocale }))
    return consentProblem(req, terms, levelOf(data as Record<string, unknown>))
  }
}

function consentProblem(req: PayloadRequest, terms: ConsentTerms, shown: IdentityLevel) {
  const state = consentState(terms, new Date())
  if (state === 'withdrawn') return message(req, 'check.consent.withdrawn')
  if (state === 'pending')
    return message(req, 'check.consent.pending', { date: day(req, terms.grantedOn) })
  if (state === 'expired')
    return message(req, 'check.consent.expired', { date: day(req, terms.expiresOn) })
  if (!terms.channels?.includes('website')) return message(req, 'check.consent.channel')
  if (permitsLevel(terms.identityLevel, shown)) return true
  const agreed = IDENTITY_LEVELS.find((level) => level === terms.identityLevel) ?? 'anonymous'
  return message(req, 'check.consent.level', {
    agreed: message(req, `identityLevel.${agreed}`),
    shown: message(req, `identityLevel.${shown}`),
  })
}

/** A calendar day as the person's language writes it. */
function day(req: PayloadRequest, date: string | Date | null | undefined): string {
  if (!date) return '…'
  return new Intl.DateTimeFormat([req.i18n.language, 'en'], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(date))
}
