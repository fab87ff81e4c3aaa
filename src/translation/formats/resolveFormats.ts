import { z } from 'zod'

import { readOption } from '../../entries/readOption.js'
import { said } from '../../schema/said.js'
import { callable } from '../../schema/shapes.js'
import { FORMATS } from './formats.js'
import type { Formats, FormatsOptions, GlossaryFormat, MemoryFormat, TextsFormat } from './types.js'

const ENDING = { expected: 'endings such as "po", without a dot' }

/** Formats of one kind, beside the plugin's own. */
function formatsBeside<F extends TextsFormat | GlossaryFormat | MemoryFormat>(own: readonly F[]) {
  const format = z.object({
    code: said(z.string().regex(/^[a-z0-9][a-z0-9.-]*$/), {
      expected: 'lower-case letters, digits, "." and "-"',
    }),
    label: z.string(),
    type: z.string(),
    endings: said(
      z.custom<F['endings']>((given) => isEndings(given) && given.length > 0),
      ENDING,
    ),
    alsoChosen: said(z.custom<readonly string[]>(isEndings), ENDING).optional(),
    isOne: callable<(bytes: Uint8Array) => boolean>().optional(),
    write: callable<F['write']>(),
    read: callable<F['read']>(),
  })
  return z
    .array(format)
    .superRefine((given, ctx) => {
      const codes = [...own, ...given].map(({ code }) => code)
      for (const [at, { code }] of given.entries()) {
        if (codes.indexOf(code) === own.length + at) continue
        const params = { expected: 'a code not yet taken' }
        ctx.addIssue({ code: 'custom', path: [at, 'code'], params })
      }
    })
    .readonly()
    .optional()
}

/** Formats of the host app. */
export const FORMATS_OPTIONS = z.strictObject({
  texts: formatsBeside(FORMATS.texts),
  glossary: formatsBeside(FORMATS.glossary),
  memory: formatsBeside(FORMATS.memory),
})

/**
 * The plugin's formats and, after them, those of the host app.
 *
 * @throws INVALID_OPTIONS for a code that is taken, or what no file name or address can hold
 */
export function resolveFormats(given: FormatsOptions = {}): Formats {
  readOption('translation.formats', FORMATS_OPTIONS, given)
  // Themselves: a format may be an instance of a class.
  return {
    texts: [...FORMATS.texts, ...(given.texts ?? [])],
    glossary: [...FORMATS.glossary, ...(given.glossary ?? [])],
    memory: [...FORMATS.memory, ...(given.memory ?? [])],
  }
}

function isEndings(given: unknown): given is readonly string[] {
  return (
    Array.isArray(given) &&
    given.every((ending) => typeof ending === 'string' && /^[a-z0-9]{1,10}$/.test(ending))
  )
}
