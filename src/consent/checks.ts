import { type PayloadRequest, type TextFieldValidation } from 'payload'
import { text } from 'payload/shared'

import { isBlank } from '../entries/isBlank.js'
import { asObject } from '../entries/read.js'
import type { CheckOptions } from '../fields/alsoCheck.js'
import type { TextKey } from '../i18n/en.js'
import { message } from '../i18n/adminText.js'
import { isConsent } from './state.js'

type Dates = { grantedOn?: unknown; expiresOn?: unknown; withdrawnOn?: unknown }

/**
 * The inconsistencies in a consent's dates, by field; null if there are none. Calendar days are
 * compared in UTC, as `consentState` reads them.
 */
export function dateProblem(field: 'expiresOn' | 'withdrawnOn', dates: Dates): TextKey | null {
  const granted = dayOf(dates.grantedOn)
  const day = dayOf(dates[field])
  return granted !== null && day !== null && day < granted ? `consents.check.${field}` : null
}

/** Checks `expiresOn` or `withdrawnOn` against the day of the grant beside it. */
export function notBeforeGrant(field: 'expiresOn' | 'withdrawnOn') {
  return (value: unknown, { req, siblingData }: CheckOptions): string | true => {
    const problem = dateProblem(field, { ...asObject(siblingData), [field]: value })
    return problem ? say(req, problem) : true
  }
}

/** If any guardian field is filled in, name and relation are required. */
export const neededOfGuardian: TextFieldValidation = (value, options) => {
  const said = Object.entries(options.siblingData).some(([key, entry]) => key !== 'id' && entry)
  if (said && !value) return say(options.req, 'consents.check.guardian')
  return text(value, options)
}

/** Whether the record says that the person agreed; forms ask for the words only then. */
export function saysConsent(data: unknown): boolean {
  return isConsent(asObject(data).basis)
}

/** Only who agreed must have a name: of a text that was published before, it may be unknown. */
export function neededOfConsent(value: unknown, options: CheckOptions): string | true {
  return isBlank(value) ? missingOfConsent(options) : true
}

/** What stands where something is missing that every consent has. */
export function missingOfConsent({ req, data }: CheckOptions): string | true {
  return !saysConsent(data) || say(req, 'consents.check.needed')
}

/** Every other basis needs its source, contract or reason. */
export function neededOfOthers(value: unknown, { req, data }: CheckOptions): string | true {
  return !isBlank(value) || saysConsent(data) || say(req, 'consents.check.basisDetails')
}

function say(req: PayloadRequest, key: TextKey): string {
  return message(req, key)
}

function dayOf(value: unknown): string | null {
  const moment = value instanceof Date ? value.toISOString() : value
  return typeof moment === 'string' && moment !== '' ? moment.slice(0, 10) : null
}
