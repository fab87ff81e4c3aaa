import { expect, test } from 'vitest'

import { droppedText } from '../../../../src/admin/editor/droppedText.js'

test.each([
  ['en', { images: 1, links: 0, others: 0 }, 'Not kept from what you pasted: 1 image.'],
  [
    'fr',
    { images: 0, links: 1, others: 0 },
    'Le collage a laissé de côté\u00a0: 1 lien (le texte est gardé).',
  ],
  [
    'es',
    { images: 2, links: 3, others: 1 },
    'No se conservó de lo pegado: 2 imágenes, 3 enlaces (el texto se conserva), 1 otro elemento.',
  ],
  [
    'de',
    { images: 2, links: 0, others: 2 },
    'Not kept from what you pasted: 2 images, 2 other elements.',
  ],
])('what could not be pasted is told with a count: %s', (language, dropped, expected) => {
  expect(droppedText(dropped, language)).toBe(expected)
})

test('nothing is told when all was kept', () => {
  expect(droppedText({ images: 0, links: 0, others: 0 }, 'fr')).toBeNull()
})
