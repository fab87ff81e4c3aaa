import { asText } from '../entries/read.js'
import { optionsError } from '../errors.js'
import type { BlockOptions, RichTextBlock, RichTextOptions, ValuesBlock } from './types.js'

const SCALARS = ['String', 'Int', 'Float', 'Boolean', 'Date', 'DateTime', 'URL', 'JSON']

/**
 * The blocks of the plugin, and after them those of the host app.
 *
 * @throws INVALID_OPTIONS for a slug that is taken, and for values that the schema cannot hold
 */
export function resolveBlocks(
  own: readonly RichTextBlock[],
  { blocks = [] }: RichTextOptions = {},
): readonly RichTextBlock[] {
  const taken = new Set(own.map(({ slug }) => slug))
  for (const [at, { config, values, words = [] }] of blocks.entries()) {
    const where = `richText.blocks[${at}]`
    const { slug } = config
    if (!/^[a-z][A-Za-z0-9]*$/.test(slug))
      throw optionsError(`${where}.config.slug`, 'a camelCase slug', slug)
    if (taken.has(slug)) throw optionsError(`${where}.config.slug`, 'a slug not yet taken', slug)
    taken.add(slug)
    for (const [name, type] of Object.entries(values)) {
      if (!/^[a-z][A-Za-z0-9]*$/.test(name) || name === 'blockType')
        throw optionsError(`${where}.values`, 'camelCase names other than blockType', name)
      const isKnown = typeof type !== 'string' || SCALARS.includes(type.replace(/!$/, ''))
      if (!isKnown)
        throw optionsError(
          `${where}.values.${name}`,
          `one of ${SCALARS.join(', ')}, or choices`,
          type,
        )
    }
    const other = words.find((name) => !Object.hasOwn(values, name))
    if (other !== undefined) throw optionsError(`${where}.words`, 'names of `values`', other)
  }
  return [...own, ...blocks.map(blockOf)]
}

/** A block with its defaults. */
export function blockOf(options: BlockOptions): ValuesBlock {
  const { config, values, words = [] } = options
  const { slug, labels } = config
  return {
    ...{ slug, config, values, words, shows: null, in: options.in ?? 'every' },
    label: typeof labels?.singular === 'function' ? slug : (labels?.singular ?? slug),
    toEdition: options.toEdition ?? ((fields) => fields),
    html:
      options.html ??
      ((given, { paragraphs }) => {
        const html = words.map((name) => paragraphs(asText(given[name]) ?? '')).join('')
        const css = slug.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)
        return html && `<aside class="stories-${css}">${html}</aside>`
      }),
  }
}
