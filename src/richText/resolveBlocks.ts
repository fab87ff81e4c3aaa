import { z } from 'zod'
import type { Block } from 'payload'

import { readOption } from '../entries/readOption.js'
import { said } from '../schema/said.js'
import { callable } from '../schema/shapes.js'
import { blockOf } from './blockOf.js'
import { BLOCKS } from './blocks.js'
import type { BlockOptions, BlockValueType, RichTextBlock, RichTextOptions } from './types.js'

const SCALARS = ['String', 'Int', 'Float', 'Boolean', 'Date', 'DateTime', 'URL', 'JSON']

const NAME = /^[a-z][A-Za-z0-9]*$/

const VALUE = said(z.custom<BlockValueType>(isValueType), {
  expected: `one of ${SCALARS.join(', ')}, or choices`,
})

/** A block of the host app. */
export const BLOCK = z
  .strictObject({
    config: said(
      z.custom<Block>((given) => typeof given === 'object' && given !== null && 'slug' in given),
      { expected: "a block of Payload's" },
    ),
    in: z.enum(['every', 'stories']).optional(),
    values: z.record(z.string(), VALUE).readonly(),
    words: z.array(z.string()).readonly().optional(),
    toEdition: callable<NonNullable<BlockOptions['toEdition']>>().optional(),
    html: callable<NonNullable<BlockOptions['html']>>().optional(),
  })
  .superRefine(checkNames)

/** Rich text of the host app. */
export const RICH_TEXT = z
  .strictObject({ blocks: z.array(BLOCK).superRefine(checkSlugs).readonly().optional() })
  .optional()

/**
 * The blocks of the plugin, and after them those of the host app.
 *
 * @throws INVALID_OPTIONS for a slug that is taken, and for values that the schema cannot hold
 */
export function resolveBlocks(options?: RichTextOptions): readonly RichTextBlock[] {
  readOption('richText', RICH_TEXT, options)
  // Themselves, as the host has made them.
  return [...BLOCKS, ...(options?.blocks ?? []).map(blockOf)]
}

function isValueType(given: unknown): boolean {
  if (typeof given === 'string') return SCALARS.includes(given.replace(/!$/, ''))
  return (
    Array.isArray(given) && given.length > 0 && given.every((choice) => typeof choice === 'string')
  )
}

function checkNames({ config, values, words = [] }: z.output<typeof BLOCK>, ctx: z.RefinementCtx) {
  const refuse = (path: string[], expected: string, given: string | undefined) => {
    if (given === undefined) return
    ctx.addIssue({ code: 'custom', path, params: { expected, got: JSON.stringify(given) } })
  }
  const { slug } = config
  if (!NAME.test(slug)) refuse(['config', 'slug'], 'a camelCase slug', slug)
  const names = Object.keys(values)
  const wrong = names.find((name) => !NAME.test(name) || name === 'blockType')
  refuse(['values'], 'camelCase names other than blockType', wrong)
  const other = words.find((name) => !names.includes(name))
  refuse(['words'], 'names of `values`', other)
}

function checkSlugs(given: readonly { config: Block }[], ctx: z.RefinementCtx) {
  const slugs = [...BLOCKS.map(({ slug }) => slug), ...given.map(({ config }) => config.slug)]
  for (const [at, { config }] of given.entries()) {
    if (slugs.indexOf(config.slug) === BLOCKS.length + at) continue
    const params = { expected: 'a slug not yet taken' }
    ctx.addIssue({ code: 'custom', path: [at, 'config', 'slug'], params })
  }
}
