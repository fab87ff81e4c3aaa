import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { wrongField } from '../../entries/wrongField.js'
import type { TextKey } from '../../i18n/en.js'
import { readFields } from '../../schema/readFields.js'
import { said } from '../../schema/said.js'
import { formatOf } from '../formats/pickFormat.js'
import type { FormatChoice } from '../formats/types.js'

/** The code of one of some formats; the first where none is given. */
export function formatParameter(formats: readonly FormatChoice[]) {
  const codes = formats.map(({ code }) => code)
  const text = { key: 'translating.format', vars: { codes: codes.join(', ') } }
  return said(z.enum(codes), { meaning: 'The code of a format.', text }).prefault(codes[0] ?? '')
}

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
  const schema = z.object({ format: formatParameter(formats) })
  const given = { format: asked ?? undefined }
  const read = readFields<TextKey, typeof schema>(schema, given)
  if ('problem' in read) throw wrongField(req, read.problem)
  const found = formatOf(formats, read.fields.format)
  if (found) return found
  throw new Error(`There is no format ${read.fields.format}.`)
}
