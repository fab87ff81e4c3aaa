import type { Check } from '../fields/alsoCheck.js'
import { isPublishing } from '../entries/isPublishing.js'
import { slugOf } from '../entries/slugOf.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { idsOf } from './checkReferences.js'
import { findByIds } from '../entries/findByIds.js'
import { languageName } from '../i18n/languageName.js'

/** Checks, when a document is published, that it has a file, and one for each language. One query. */
export function checkFiles(settings: Settings): Check {
  return async (value, { req, data }) => {
    if (!isPublishing(data)) return true
    const ids = idsOf(value)
    if (ids.length === 0) return message(req, 'check.filesNone')
    const files = await findByIds(req, { collection: slugOf(settings, 'files'), ids })
    const languages = files.map(({ language }) => String(language))
    const twice = languages.find((language, index) => languages.indexOf(language) !== index)
    if (twice === undefined) return true
    return message(req, 'check.filesTwice', { language: languageName(req, twice) })
  }
}
