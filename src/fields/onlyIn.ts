import type { SelectField } from 'payload'

import { isMeantFor, onlyIn } from '../entries/onlyIn.js'
import { isPublishing } from '../entries/isPublishing.js'
import { asObject, asText } from '../entries/read.js'
import type { Settings } from '../entries/settings.js'
import { labelled, message } from '../i18n/adminText.js'
import { languageName } from '../i18n/languageName.js'
import { alsoCheck, type CheckOptions } from './alsoCheck.js'
import { languageOptions } from './languages.js'

/** The languages of an entry that exists by intent in some only; empty: it is meant for all. */
export function onlyInField(settings: Settings): SelectField {
  return {
    name: 'onlyIn',
    type: 'select',
    hasMany: true,
    options: languageOptions(settings),
    validate: alsoCheck('select', (value, options) => check(value, options, settings)),
    ...labelled('entry.onlyIn', { position: 'sidebar' as const, disableBulkEdit: true }),
  }
}

/** The original is always one of them, and no other language is published. */
function check(value: unknown, { req, data }: CheckOptions, settings: Settings): string | true {
  const named = { onlyIn: value }
  const source = asText(asObject(data).sourceLocale) ?? settings.defaultLocale
  if (!isMeantFor(named, source))
    return message(req, 'check.onlyIn.source', { language: languageName(req, source) })
  const locale = req.locale ?? settings.defaultLocale
  if (isMeantFor(named, locale) || !isPublishing(data)) return true
  const nameOf = (code: string) => languageName(req, code)
  const languages = onlyIn(named).map(nameOf).join(', ')
  return message(req, 'check.onlyIn.locale', { language: nameOf(locale), languages })
}
