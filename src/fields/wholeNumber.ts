import { message } from '../i18n/adminText.js'
import type { Check } from './alsoCheck.js'

/** Refuses fractions; what is no number is no matter here. */
export const wholeNumber: Check = (value, { req }) =>
  typeof value !== 'number' || Number.isInteger(value) || message(req, 'check.wholeNumber')
