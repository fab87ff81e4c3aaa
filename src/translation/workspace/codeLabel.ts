import type { PayloadRequest } from 'payload'

import { message } from '../../i18n/adminText.js'
import type { CodeData } from '../segments/types.js'

const KNOWN = [
  ...['bold', 'italic', 'strikethrough', 'underline', 'code', 'subscript', 'superscript'],
  ...['highlight', 'lowercase', 'uppercase', 'capitalize', 'style', 'linebreak', 'tab'],
  ...['link', 'autolink', 'upload', 'relationship'],
] as const
type Known = (typeof KNOWN)[number]

/** The name of a code in the caller's language: `gras, italique`; that of a block is its own. */
export function codeLabel(req: PayloadRequest, { type, name }: Pick<CodeData, 'type' | 'name'>) {
  const words = type === 'fmt' ? name.split(' ') : [name]
  const known = words.flatMap((word) => KNOWN.find((one) => one === word) ?? [])
  if (known.length < words.length) return name
  return known.map((word: Known) => message(req, `codes.${word}`)).join(', ')
}
