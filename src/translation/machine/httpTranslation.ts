import { z } from 'zod'

import { readOption } from '../../entries/readOption.js'
import { kindOf } from '../../schema/kindOf.js'
import { said } from '../../schema/said.js'
import { whole } from '../../schema/shapes.js'
import { MachineError } from './machineError.js'
import { postJson } from './postJson.js'
import { isServiceUrl, SERVICE_URL } from './serviceUrl.js'
import type { MachineProvider } from './types.js'

/** Settings of a translation service over HTTP. */
export type HttpTranslationOptions = {
  /**
   * Where texts are sent: `https`, or `http` on this machine only.
   *
   * @example 'https://translate.example.org/translate'
   */
  url: string
  /** Sent as `api_key` in the body; in no log and no message. @default none */
  key?: string
  /** Names the service to translators. @default 'http' */
  name?: string
  /** Milliseconds for one call, a second try included. @default 30000 */
  timeout?: number
  /** Most texts in one call. @default 50 */
  maxTexts?: number
  /** Most UTF-16 units in the texts of one call. @default 10000 */
  maxCharacters?: number
  /** Largest answer, bytes. @default 2097152 */
  maxBytes?: number
  /** What the service calls a language, by BCP 47 tag: `{ 'pt-BR': 'pb' }`. @default the tag */
  languages?: Readonly<Record<string, string>>
  /** Pairs that it translates, by the site's tags: `['fr>es', 'fr>en']`. @default any */
  pairs?: readonly string[]
}

/**
 * A translation service over HTTP, as a host names it.
 *
 * @internal
 */
export const SERVICE = z.strictObject({
  // Not what came: an address may have a password in it.
  url: said(z.string().refine(isServiceUrl), { expected: SERVICE_URL, shown: () => '"…"' }),
  key: said(z.string().min(1), {
    expected: 'a non-empty text',
    shown: kindOf,
  }).optional(),
  name: z.string().default('http'),
  timeout: whole(1).optional(),
  maxTexts: whole(1).optional(),
  maxCharacters: whole(1).optional(),
  maxBytes: whole(1).default(2_097_152),
  languages: z.record(z.string(), z.string()).readonly().default({}),
  pairs: z.array(z.string()).readonly().optional(),
})

/**
 * Machine translation by a service that speaks the JSON of LibreTranslate: `POST` of `{ q: string[],
 * source, target, format: 'html', api_key? }`, answered by `{ translatedText: string[] }` in the same
 * order. A small adapter puts any other engine behind it. Busy services (429, 503) are asked once
 * more after `Retry-After`; redirects are not followed.
 *
 * @throws INVALID_OPTIONS naming the setting
 * @example
 * stories({ translation: { machine: httpTranslation({ url: 'https://translate.example.org/translate' }) } })
 */
export function httpTranslation(options: HttpTranslationOptions): MachineProvider {
  const { url, key, name, languages, pairs, maxBytes, ...most } = readOption(
    'translation.machine',
    SERVICE,
    options,
  )
  const nameOf = (tag: string) => (Object.hasOwn(languages, tag) ? languages[tag] : tag)
  return {
    name,
    ...most,
    ...(pairs ? { supports: ({ source, target }) => pairs.includes(`${source}>${target}`) } : {}),
    translate: async ({ source, target, texts }, { signal }) => {
      const languages = { source: nameOf(source), target: nameOf(target) }
      const said = { q: texts, ...languages, format: 'html', ...(key ? { api_key: key } : {}) }
      const answer = await postJson(url, { said, maxBytes, signal })
      return textsIn(answer)
    },
  }
}

/** The texts in a service's answer; the caller checks that each is a string. */
function textsIn(answer: unknown): string[] {
  const given =
    typeof answer === 'object' && answer !== null && 'translatedText' in answer
      ? answer.translatedText
      : undefined
  if (Array.isArray(given)) return given as string[] // see above
  throw new MachineError('The service answered without a list “translatedText”.')
}
