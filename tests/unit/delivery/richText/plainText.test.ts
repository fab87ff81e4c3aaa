import { expect, test } from 'vitest'
import { countWords } from '../../../../src/delivery/richText/countWords.js'
import { plainText } from '../../../../src/delivery/richText/plainText.js'
import { BLOCKS } from '../../../../src/richText/blocks.js'
import {
  block,
  bullets,
  heading,
  internal,
  item,
  lineBreak,
  paragraph,
  state,
  upload,
} from './state.js'

test('blocks are parted by a blank line, list items by a line break', () => {
  const nested = bullets(item('Un'), item(bullets(item('Un et demi'))), item('Deux'))
  const callOut = block({ blockType: 'callOut', style: 'info', text: 'À lire' })
  expect(
    plainText(
      state(
        heading(2, 'Titre'),
        paragraph('a', lineBreak, 'b ', internal('stories:1', 'c')),
        nested,
        callOut,
      ),
      BLOCKS,
    ),
  ).toBe('Titre\n\na\nb c\n\nUn\nUn et demi\nDeux\n\nÀ lire')
})

test('what refs show is no part of the words', () => {
  expect(
    plainText(
      state(upload('media:1'), block({ blockType: 'document', relation: 'documents:1' })),
      BLOCKS,
    ),
  ).toBe('')
})

test('words are counted by the rules of the language', () => {
  expect(countWords('L’égalité, c’est 22 politiques\u00a0!', 'fr')).toBe(4)
  expect(countWords('¿Cuántas políticas? Veintidós.', 'es')).toBe(3)
  expect(countWords('', 'en')).toBe(0)
})
