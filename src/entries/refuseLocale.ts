import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { TextKey } from '../i18n/en.js'
import { readFields } from '../schema/readFields.js'
import { localeParameter } from './localeParameter.js'
import type { Settings } from './settings.js'
import { wrongField } from './wrongField.js'

/**
 * The language that the address of a request names as `locale`; undefined: none. To be asked before
 * the account: Payload finds none where the locale is one that it does not have, and a refusal for
 * want of rights would mislead.
 *
 * @throws BAD_USER_INPUT for a language that the site does not have
 */
export function refuseLocale(
  req: Pick<PayloadRequest, 'i18n' | 'searchParams'>,
  settings: Pick<Settings, 'locales'>,
): string | undefined {
  const schema = z.object({ locale: localeParameter(settings, '').optional() })
  const given = { locale: req.searchParams.get('locale') || undefined }
  const read = readFields<TextKey, typeof schema>(schema, given)
  if ('problem' in read) throw wrongField(req, read.problem)
  return read.fields.locale
}
