import { z } from 'zod'

import { localeIn } from '../../entries/localeIn.js'
import type { LocaleSettings } from '../../entries/settings.js'
import { said } from '../../schema/said.js'

/** Two languages of the site, by code or tag; the texts of wrong ones are those of `aids`. */
export function pairQuery(locales: readonly LocaleSettings[]) {
  const codes = locales.map(({ code }) => code).join(', ')
  const language = (name: 'source' | 'target', meaning: string) =>
    said(
      z.string().transform((given, ctx) => {
        const locale = given === '' ? undefined : localeIn(locales, given)
        if (locale) return locale.code
        ctx.addIssue({ code: 'custom' })
        return z.NEVER
      }),
      {
        meaning,
        expected: `one of ${codes}`,
        text: { key: 'aids.locale', vars: { name, locales: codes } },
      },
    )
  const shape = {
    source: language('source', 'One language of the site.'),
    target: language('target', 'Another one.'),
  }
  return z.object(shape).superRefine(({ source, target }, ctx) => {
    if (source !== target) return
    const text = { key: 'aids.sameLocale', vars: { given: source } }
    ctx.addIssue({
      code: 'custom',
      path: ['target'],
      params: { expected: `a language other than ${source}`, got: '', text },
    })
  })
}
