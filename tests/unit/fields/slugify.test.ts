import fc from 'fast-check'
import { expect, test } from 'vitest'

import { cut, slugify } from '../../../src/fields/slug/slugify.js'

test.each([
  ['fr', 'Durabilité environnementale', 'durabilite-environnementale'],
  ['fr', 'étudiant.e.s', 'etudiantes'],
  ['fr', '193 étudiant·e·s sensibilisé.e.s', '193-etudiantes-sensibilisees'],
  ['fr', 'acteur.rice.s, chercheur·euse·s', 'acteurrices-chercheureuses'],
  ['fr', 'étudiant(e)s et étudiant-e-s', 'etudiantes-et-etudiantes'],
  ['fr', 'Au cœur de l’Œuvre & de l’âme', 'au-coeur-de-l-oeuvre-et-de-l-ame'],
  ['fr', 'Voir example.org. Et après', 'voir-example-org-et-apres'],
  ['fr', 'ÉPE-AP : 91 %', 'epe-ap-91'],
  ['es', '¿Qué pasó? El niño y el pingüino', 'que-paso-el-nino-y-el-pinguino'],
  ['es', 'Pan & agua', 'pan-y-agua'],
  ['es', 'L@s niñ@s', 'las-ninas'],
  ['en', 'Don’t panic', 'dont-panic'],
  ['de', 'Über die Straße', 'ueber-die-strasse'],
  ['de-CH', 'Größe', 'groesse'],
  ['sv', 'Räksmörgås', 'raksmorgas'],
  ['tr', 'I İstanbul', 'i-istanbul'],
  ['ca', 'col·lecció', 'colleccio'],
  ['ru', 'Привет мир', 'privet-mir'],
  ['fr', 'ﬁn Ⅳ', 'fin-iv'],
  ['ja', '日本', ''],
  ['fr', '???', ''],
])('in %s, « %s » becomes %j', (tag, text, slug) => {
  expect(slugify(text, tag)).toBe(slug)
})

test('a slug is cut at a word, at 80 characters at most', () => {
  const slug = slugify('quatre '.repeat(40), 'fr')
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).toMatch(/^(quatre-)+quatre$/)
  expect(cut('a'.repeat(100), 80)).toHaveLength(80)
  expect(cut('deux-mots', 4)).toBe('deux')
  expect(cut('deux-mots', 6)).toBe('deux')
})

const tags = fc.constantFrom('fr', 'es', 'en', 'de', 'tr', 'pt-BR', 'ar')

test('any text gives words of lower case letters and digits, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), tags, (text, tag) => {
      expect(slugify(text, tag)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
    }),
    { numRuns: 500 },
  )
})

test('a slug is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), tags, (text, tag) => {
      const slug = slugify(text, tag)
      expect(slugify(slug, 'en')).toBe(slug)
    }),
  )
})
