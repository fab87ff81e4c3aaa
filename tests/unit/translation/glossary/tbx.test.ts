import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readTbx } from '../../../../src/translation/glossary/readTbx.js'
import { writeTbx } from '../../../../src/translation/glossary/writeTbx.js'
import { anyGlossary } from './anyTerm.js'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a glossary that is written as TBX is read as it was', () => {
  fc.assert(
    fc.property(anyGlossary, (terms) => {
      expect(readTbx(writeTbx(terms))).toEqual({ terms, left: [] })
    }),
    { numRuns: 500 },
  )
})

describe('a TBX file of another tool', () => {
  const OLD = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="7"><descripGrp><descrip type="definition">A state</descrip></descripGrp>
<langSet xml:lang="en"><tig><term>country</term></tig><tig><term>land</term></tig></langSet>
<langSet xml:lang="fr"><ntig><termGrp><term>pays</term>
<termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termGrp></ntig></langSet>
</termEntry>
<termEntry><langSet xml:lang="es"><tig><term>país</term></tig></langSet><langSet/></termEntry>
</body></text></martif>`

  test('may be of the older edition', () => {
    const { terms, left } = readTbx(bytes(OLD), { sourceLocale: 'en-GB' })
    expect(terms).toEqual([
      {
        id: '7',
        sourceLocale: 'en',
        term: 'country',
        definition: 'A state',
        caseSensitive: false,
        doNotTranslate: false,
        translations: { fr: { preferred: [], forbidden: ['pays'] } },
      },
    ])
    expect(left.map(({ line, reason }) => [line, reason])).toEqual([
      [5, 'SYNONYM'],
      [9, 'NO_LANGUAGE'],
      [9, 'NO_SOURCE'],
    ])
  })
  test('names its terms in the first language of each entry', () => {
    expect(readTbx(bytes(OLD)).terms.map(({ term, id }) => [term, id])).toEqual([
      ['country', '7'],
      ['país', 'tbx-2'],
    ])
  })
  test('keeps its ids, whatever they say', () => {
    const concept = (id: string) =>
      `<conceptEntry id="${id}"><langSec xml:lang="fr"><termSec><term>x</term></termSec></langSec></conceptEntry>`
    const file = `<tbx><text><body>${['a_41.', 'stories-_41.', 'stories-_ffffff.'].map(concept).join('')}</body></text></tbx>`
    expect(readTbx(bytes(file)).terms.map(({ id }) => id)).toEqual(['a_41.', 'A', '_ffffff.'])
  })
  test('is refused when it is none', () => {
    expect(() => readTbx(bytes('<tmx/>'))).toThrow('TBX, line 1: expected <tbx>, got <tmx>.')
    expect(() => readTbx(bytes('<tbx>'))).toThrow(/^TBX, line 1, column \d+: /)
  })
})
