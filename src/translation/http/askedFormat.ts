import type { PayloadRequest } from 'payload'

import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import { formatOf } from '../formats/pickFormat.js'
import type { FormatChoice } from '../formats/types.js'

/**
 * The format that a request asks for; the default one where it asks for none.
 *
 * @throws BAD_USER_INPUT for one that there is not
 */
export function askedFormat<F extends FormatChoice & { endings: readonly [string, ...string[]] }>({
  req,
  formats,
  asked = req.query.format,
}: {
  req: PayloadRequest
  formats: readonly F[]
  asked?: unknown
}): F {
  const found = formatOf(formats, asked)
  if (found) return found
  const codes = formats.map(({ code }) => code).join(', ')
  const given = typeof asked === 'string' ? asked : '?'
  throw new PluginError('BAD_USER_INPUT', message(req, 'translating.format', { codes, given }))
}
