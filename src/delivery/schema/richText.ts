import { badUserInput } from '../badUserInput.js'
import { tagOf } from '../context.js'
import { countWords } from '../richText/countWords.js'
import { plainText } from '../richText/plainText.js'
import { publicLexical } from '../richText/publicLexical.js'
import { renderHtml } from '../richText/renderHtml.js'
import { publicIdsIn, shownIn } from '../richText/showRefs.js'
import type { Parts } from './builder.js'
import { richTextBlocks } from './richTextBlocks.js'

/** A formatted text, in the forms that a front end may want. */
export function richText(parts: Parts): void {
  const { types, settings } = parts
  const { blocks } = settings.richText
  types.RichText.implement({
    description: 'A formatted text. Entries and files in it appear as the public can see them.',
    fields: (t) => ({
      html: t.string({
        description: 'Safe HTML. `headingLevel` is the level of the highest heading in it.',
        args: {
          headingLevel: t.arg.int({ defaultValue: 2, description: 'From 1 to 6.' }),
        },
        complexity: 5,
        resolve: async ({ state, of }, args, context) => {
          const headingLevel = args.headingLevel ?? 2
          if (headingLevel < 1 || headingLevel > 6)
            throw badUserInput({
              argument: 'headingLevel',
              expected: 'a whole number from 1 to 6',
              received: headingLevel,
            })
          const resolve = await shownIn(context, { of }, (record) =>
            renderHtml({ state, headingLevel, blocks, resolve: record }),
          )
          await context.reader.budget.giveWay()
          return renderHtml({ state, headingLevel, blocks, resolve })
        },
      }),
      text: t.string({
        description: 'The text without markup; paragraphs are separated by a blank line.',
        resolve: ({ state }) => plainText(state, blocks),
      }),
      lexical: t.field({
        type: 'JSON',
        description:
          'Lexical editor state, for front ends with their own renderer. A `relation` is `{type, id}`: ' +
          'an `EntryType`, MEDIA or FILE, and the public id.',
        complexity: 5,
        resolve: async ({ state, of }, _args, context) => {
          const publicId = await publicIdsIn(context, { of }, (record) =>
            publicLexical({ state, blocks, publicId: record }),
          )
          await context.reader.budget.giveWay()
          return publicLexical({ state, blocks, publicId })
        },
      }),
      words: t.int({
        description: 'Number of words.',
        resolve: async ({ state, of }, _args, context) => {
          await context.reader.budget.giveWay()
          return countWords(plainText(state, blocks), tagOf(context, of.edition.locale))
        },
      }),
    }),
  })
  richTextBlocks(parts)
}
