import { z } from 'zod'
import type { Access, CollectionConfig, Field } from 'payload'

import { said } from '../schema/said.js'
import { callable, shapeOfEach } from '../schema/shapes.js'
import type { CollectionOptions } from './settings.js'
import { type CollectionKey, DEFAULT_SLUGS } from './slugs.js'

/** Parts that a host app can leave out; the others depend on each other. */
const SWITCHABLE = ['stories', 'keyResults', 'documents', 'users', 'apiClients'] as const

const KEYS = Object.keys(DEFAULT_SLUGS) as CollectionKey[] // and no others

/** What Payload asks a collection for; it would pass over another name, and over what is no function. */
const ACCESS = z.strictObject({
  ...shapeOfEach(['create', 'delete', 'read', 'readVersions', 'unlock', 'update'], () =>
    callable<Access>().optional(),
  ),
  admin: callable<NonNullable<NonNullable<CollectionConfig['access']>['admin']>>().optional(),
})

const isObject = (given: unknown) => typeof given === 'object' && given !== null

/** How a host app shapes one collection. */
export const COLLECTION = z.strictObject({
  slug: said(z.string().regex(/^[a-z][a-z0-9-]*$/), { expected: 'a kebab-case slug' }).optional(),
  fields: z.array(z.custom<Field>(isObject)).optional(),
  access: ACCESS.optional(),
  override: callable<NonNullable<CollectionOptions['override']>>().optional(),
})

const SWITCHED = z.union([z.literal(false), COLLECTION])

const ALWAYS = said(
  SWITCHED.refine((given) => given !== false),
  { expected: `false only for ${SWITCHABLE.join(', ')}` },
)

/** Options by collection. */
export const COLLECTIONS = z
  .strictObject({
    ...shapeOfEach(KEYS, () => ALWAYS.optional()),
    ...shapeOfEach(SWITCHABLE, () => SWITCHED.optional()),
  })
  .superRefine(checkSlugs)
  .optional()

/** Each collection has a slug of its own. */
function checkSlugs(
  given: Partial<Record<CollectionKey, { slug?: string } | false>>,
  ctx: z.RefinementCtx,
) {
  const owner = new Map<string, string>()
  for (const key of KEYS) {
    const slug = (given[key] || undefined)?.slug ?? DEFAULT_SLUGS[key]
    const other = owner.get(slug)
    const params = { expected: `a slug that ${other} does not use`, got: JSON.stringify(slug) }
    if (other) ctx.addIssue({ code: 'custom', path: [key, 'slug'], params })
    owner.set(slug, key)
  }
}

/** A language of entries. */
export const LOCALE = z
  .strictObject({
    code: said(z.string(), { expected: 'a BCP 47 tag such as "fr" or "pt-BR"' }),
    tag: said(z.string().refine(isLanguageTag), {
      expected: 'a BCP 47 tag such as "fr" or "pt-BR"',
    }).optional(),
  })
  .refine(({ code, tag }) => tag !== undefined || isLanguageTag(code), { path: ['code'] })

const NAMED = said(LOCALE, { expected: 'an object such as { code: "fr" }' })

/** Languages of entries. */
export const LOCALES = said(z.array(NAMED).min(1).superRefine(checkCodes), {
  expected: 'at least one locale',
}).optional()

function checkCodes(given: readonly { code: string }[], ctx: z.RefinementCtx) {
  const codes = given.map(({ code }) => code)
  for (const [at, code] of codes.entries()) {
    if (codes.indexOf(code) === at) continue
    const params = { expected: 'unique locale codes' }
    ctx.addIssue({ code: 'custom', path: [at, 'code'], params })
  }
}

function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return false
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
