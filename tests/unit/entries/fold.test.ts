import fc from 'fast-check'
import { expect, test } from 'vitest'

import { fold } from '../../../src/entries/fold.js'

test.each([
  ['Œuvre  d’État', "oeuvre d'etat"],
  ['Étudiant·e·s sensibilisé.e.s', 'etudiant·e·s sensibilise.e.s'],
  ['ÑANDÚ', 'nandu'],
  ['« 91 % »', '" 91 % "'],
  ['Łódź, Straße, Ærø', 'lodz, strasse, aero'],
  ['İstanbul', 'istanbul'],
  ['co\u00adopération', 'cooperation'],
  [' \n\t', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)),
    { numRuns: 500 },
  )
})

test('case and accents make no difference', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aàâäcçeéèêëiîïnñoôöuùûüyœæ ') })
  fc.assert(
    fc.property(letters, (text) => {
      expect(fold(text.toUpperCase())).toBe(fold(text))
      expect(fold(text.normalize('NFD'))).toBe(fold(text))
    }),
  )
})
