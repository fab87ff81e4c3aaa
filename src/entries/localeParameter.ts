import { z } from 'zod'

import { said } from '../schema/said.js'
import type { Settings } from './settings.js'

/** One of the languages of the site, in a request; the text of a wrong one is `locale.unknown`. */
export function localeParameter({ locales }: Pick<Settings, 'locales'>, meaning: string) {
  const codes = locales.map(({ code }) => code)
  const text = { key: 'locale.unknown', vars: { locales: codes.join(', ') } }
  return said(z.enum(codes), { meaning, text })
}
