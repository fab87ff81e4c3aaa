import { BLOCKS } from '../../richText/blocks.js'
import { isRequired, rowOf } from '../../richText/readBlock.js'
import type {
  BlockValues,
  BlockValueType,
  ShowingBlock,
  ValuesBlock,
} from '../../richText/types.js'
import type { DeliveryContext } from '../context.js'
import type { Delivered } from '../read/chain.js'
import { blocksIn, fieldsOf, refOf, valuesOf } from '../richText/nodes.js'
import type { BuilderTypes, Parts, RichTextOf } from './builder.js'
import { handleOf, shownBy } from './hostFields.js'

/** A block that may be shown: its values, or what it shows. */
type Block = { slug: string; values?: BlockValues; shown?: Delivered }

/**
 * `RichText.blocks`, with a type for every block of the table, where the host app has blocks of its
 * own: front ends that draw them by themselves read their values there, typed.
 */
export function richTextBlocks(parts: Parts): void {
  const { builder, settings, types } = parts
  const rows = settings.richText.blocks.filter((row) => !row.shows || !settings.off.has(row.shows))
  if (settings.richText.blocks.length === BLOCKS.length) return
  const union = builder.unionType('RichTextBlock', {
    description: 'A block of a rich text.',
    types: rows.map((row) =>
      row.shows === null ? valuesType(parts, row) : showingType(parts, row),
    ),
    resolveType: ({ slug }) => nameOf(slug),
  })
  builder.objectField(types.RichText, 'blocks', (t) =>
    t.field({
      type: [union],
      description: 'Its blocks, in reading order, those that may be shown.',
      resolve: (of, _args, context) => blocksOf(of, context),
    }),
  )
}

/** `CallOutBlock` for `callOut`. */
function nameOf(slug: string): string {
  return `${slug.charAt(0).toUpperCase()}${slug.slice(1)}Block`
}

function valuesType({ builder }: Parts, { slug, values }: ValuesBlock) {
  return builder.objectRef<Block>(nameOf(slug)).implement({
    description: `A block \`${slug}\`.`,
    fields: (t) => {
      const fields = Object.entries(values).map(([name, type]) => {
        const nullable = typeof type === 'string' && !isRequired(type)
        const description = `Its \`${name}\`.`
        // As `readValues` has read it by the same type.
        const resolve = (block: Block) => (block.values?.[name] ?? null) as never
        return [name, t.field({ type: scalarOf(type), nullable, description, resolve })]
      })
      return Object.fromEntries(fields) as Record<string, never> // the names are those of the host
    },
  })
}

function scalarOf(type: BlockValueType): keyof BuilderTypes['Scalars'] | 'String' {
  return (typeof type === 'string' ? type.replace(/!$/, '') : 'String') as 'String' // as typed
}

function showingType({ builder, types }: Parts, { slug, shows }: ShowingBlock) {
  return builder.objectRef<Block>(nameOf(slug)).implement({
    description: `A block \`${slug}\`.`,
    fields: (t) => ({
      [slug]: t.field({
        // The handle stands for the type of what is shown.
        type: handleOf(shows, types) as typeof types.Theme,
        description: 'What it shows.',
        resolve: ({ shown }) => shown as Delivered<'themes'>,
      }),
    }),
  })
}

async function blocksOf({ state, of }: RichTextOf, context: DeliveryContext): Promise<Block[]> {
  const { blocks } = context.settings.richText
  const found = await Promise.all(
    blocksIn(state).map(async (node): Promise<Block | null> => {
      const own = valuesOf(node, blocks)
      if (own) return { slug: own.row.slug, values: own.values }
      const row = rowOf(blocks, fieldsOf(node))
      if (!row?.shows) return null
      const value = refOf(node)?.ref ?? null
      const [shown] = await shownBy(context, { of, type: row.shows, value })
      return shown ? { slug: row.slug, shown } : null
    }),
  )
  return found.filter((block) => block !== null)
}
