import { z } from 'zod'

import { readOption } from '../entries/readOption.js'
import type { PluginOptions } from '../entries/settings.js'
import { isHeaderName } from '../http/headerName.js'
import { said } from '../schema/said.js'
import { whole } from '../schema/shapes.js'
import { PURGES } from '../targets/purgeOptions.js'

const PATH = said(z.string().regex(/^\/[a-z0-9-/]*[a-z0-9]$/), {
  expected: "a path such as '/delivery'",
})

const HEADERS = said(z.array(z.string()).superRefine(checkNames), {
  expected: "names such as 'X-Client-Name'",
})

/** A year: no cache keeps an answer longer without being asked for it. */
const YEAR = 31_536_000

function seconds() {
  return said(z.int().min(0).max(YEAR), { expected: `whole seconds from 0 to ${YEAR}` })
}

/** The public API; false: there is none. */
export const DELIVERY = z
  .union([
    z.literal(false),
    z.strictObject({
      path: PATH.default('/delivery'),
      explorer: z.boolean().default(() => process.env.NODE_ENV !== 'production'),
      pseudo: z.boolean().default(false),
      maxCost: whole(1).default(20_000),
      maxDepth: whole(1).default(14),
      maxBreadth: whole(1).default(800),
      maxTokens: whole(1).default(4_000),
      maxRows: whole(1).default(50_000),
      maxCharacters: whole(1).default(4_000_000),
      maxMilliseconds: whole(1).default(10_000),
      maxBodyBytes: whole(1).default(131_072),
      trustedDocuments: z
        .record(z.string(), z.string())
        .superRefine(checkHashes)
        .optional()
        .transform((given) => given ?? null),
      changesDays: whole(1).default(30),
      cacheBytes: whole(0).default(0),
      cacheControl: z
        .strictObject({
          sMaxAge: seconds().default(60),
          staleWhileRevalidate: seconds().default(0),
          staleIfError: seconds().default(0),
        })
        .prefault({}),
      surrogateKey: z.boolean().default(false),
      purge: PURGES,
      providerName: z.string().default(''),
      cors: z.strictObject({ headers: HEADERS.default([]) }).prefault({}),
    }),
  ])
  .prefault({})

/**
 * The option `delivery`, checked and complete; false: no public API.
 *
 * @throws INVALID_OPTIONS naming what makes no sense
 */
export function resolveDelivery(given: PluginOptions['delivery']): z.output<typeof DELIVERY> {
  return readOption('delivery', DELIVERY, given)
}

/** Under another name no front end would ever find an operation. */
function checkHashes(documents: Readonly<Record<string, string>>, ctx: z.RefinementCtx): void {
  const params = { expected: 'the SHA-256 of the operation, 64 lower-case hexadecimal digits' }
  for (const name of Object.keys(documents)) {
    if (/^[0-9a-f]{64}$/.test(name)) continue
    const got = JSON.stringify(name)
    ctx.addIssue({ code: 'custom', path: [name], params: { ...params, got } })
  }
}

function checkNames(names: readonly string[], ctx: z.RefinementCtx): void {
  const wrong = names.find((name) => !isHeaderName(name))
  if (wrong !== undefined) ctx.addIssue({ code: 'custom', params: { got: JSON.stringify(wrong) } })
}
