import { describe, expect, test } from 'vitest'

import { fromMarked } from '../../../../src/translation/segments/markedText.js'
import type { CodeData } from '../../../../src/translation/segments/types.js'
import type { ExchangeEntry, ExchangeSegment } from '../../../../src/translation/xliff/model.js'
import { writeXliff12 } from '../../../../src/translation/xliff/writeXliff12.js'
import { writeXliff21 } from '../../../../src/translation/xliff/writeXliff21.js'

const codes: Record<string, CodeData> = {
  1: { type: 'fmt', name: 'bold', optional: true, data: null },
  2: { type: 'link', name: 'link', shown: 'https://a.org/?a=1&b=2', optional: false, data: null },
  3: { type: 'fmt', name: 'linebreak', optional: true, data: null },
}

const text = (marked: string) => ({ text: fromMarked(marked), codes })

function segment(more: Partial<ExchangeSegment> = {}): ExchangeSegment {
  return {
    ...{ id: 'body.1', path: 'body', kind: 'richText', multiline: false, sourceHash: 'abc' },
    ...{ labels: ['Theme', 'Body'], notes: [], matches: [], terms: [], state: 'missing' },
    ...{ source: text('<1>91 %</1> <2>a</2><3/>'), target: null },
    ...more,
  }
}

function file(segments: ExchangeSegment[], more: Partial<ExchangeEntry> = {}) {
  const entry = { collection: 'themes', entry: 'u1', title: 'Water & sun', notes: [], segments }
  return { sourceLocale: 'fr', targetLocale: 'es', entries: [{ ...entry, ...more }] }
}

/** The one unit of a file, as it is written. */
function unit(write: typeof writeXliff21, more?: Partial<ExchangeSegment>): string {
  return /<(unit|trans-unit)[\s\S]*<\/\1>/.exec(write(file([segment(more)])))?.[0] ?? ''
}

describe('an export', () => {
  test('in XLIFF 2.1 has each segment as a unit, with its codes and what is known of them', () => {
    expect(unit(writeXliff21).replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
      "<unit id="body.1" name="body" xml:space="preserve">
      <mda:metadata>
      <mda:metaGroup category="stories:unit">
      <mda:meta type="sourceHash">abc</mda:meta>
      <mda:meta type="targetHash">none</mda:meta>
      <mda:meta type="state">missing</mda:meta>
      </mda:metaGroup>
      </mda:metadata>
      <notes>
      <note category="location">Theme › Body</note>
      </notes>
      <segment id="s" state="initial" subState="stories:missing">
      <source>
      <pc id="1" type="fmt" subType="xlf:b" dispStart="bold">91 %</pc> <pc id="2" canCopy="no" canDelete="no" type="link" subType="stories:link" dispStart="https://a.org/?a=1&amp;b=2">a</pc>
      <ph id="3" type="fmt" subType="xlf:lb" disp="linebreak" equiv="&#10;"/>
      </source>
      </segment>
      </unit>"
    `)
  })

  test('in XLIFF 1.2 has each segment as a trans-unit, with its codes and what is known of them', () => {
    expect(unit(writeXliff12).replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
      "<trans-unit id="body.1" resname="body" xml:space="preserve">
      <source xml:lang="fr">
      <g id="1" ctype="bold" equiv-text="bold">91 %</g> <g id="2" ctype="link" clone="no" equiv-text="https://a.org/?a=1&amp;b=2">a</g>
      <x id="3" ctype="lb" equiv-text="linebreak"/>
      </source>
      <context-group purpose="information">
      <context context-type="x-stories-source-hash">abc</context>
      <context context-type="x-stories-target-hash">none</context>
      <context context-type="x-stories-state">missing</context>
      </context-group>
      <note from="location">Theme › Body</note>
      </trans-unit>"
    `)
  })

  test.each([
    ['draft', 'state="translated" subState="stories:draft"', 'state="translated"'],
    ['stale', 'state="initial" subState="stories:stale"', 'state="needs-translation"'],
    [
      'inReview',
      'state="translated" subState="stories:inReview"',
      'state="needs-review-translation"',
    ],
    ['approved', 'state="final" subState="stories:approved"', 'state="final"'],
  ] as const)('says of a segment that it is %s', (state, in21, in12) => {
    const given = { state, target: text('<1>x</1> <2>y</2><3/>') }
    expect(unit(writeXliff21, given)).toContain(in21)
    expect(unit(writeXliff12, given)).toContain(in12)
  })

  test('limits code points where graphemes are limited, and says in words what is meant', () => {
    const given = { maxLength: 20 }
    expect(unit(writeXliff21, given)).toContain(' slr:sizeRestriction="20"')
    expect(unit(writeXliff12, given)).toContain(' maxwidth="20" size-unit="char"')
    expect(unit(writeXliff21, given)).toContain(
      '<note category="length">At most 20 characters.</note>',
    )
    expect(writeXliff21(file([segment(given)]))).toContain('generalProfile="xliff:codepoints"')
  })

  test('does not limit code points that a present text exceeds, though not in graphemes', () => {
    const given = { maxLength: 2, source: text('👩‍👩‍👧') }
    expect(unit(writeXliff21, given)).not.toContain('sizeRestriction')
    expect(unit(writeXliff12, given)).not.toContain('maxwidth')
    expect(unit(writeXliff21, given)).toContain('At most 2 characters.')
  })

  test('advises the words that the glossary prefers, and warns of those that it forbids', () => {
    const translations = [
      { text: 'socio', status: 'preferred' as const },
      { text: 'compañero', status: 'forbidden' as const },
    ]
    const written = unit(writeXliff21, { terms: [{ term: 'partenaire', translations }] })
    expect(written).toContain('<gls:translation>socio</gls:translation>')
    expect(written).toContain('<note category="glossary">partenaire: not “compañero”</note>')
    expect(written.match(/compañero/g)).toHaveLength(1)
    const old = unit(writeXliff12, { terms: [{ term: 'partenaire', translations }] })
    expect(old).toContain('<note from="glossary">partenaire: socio</note>')
  })

  test('offers earlier translations with their score and origin', () => {
    const matches = [{ source: ['a'], target: ['x'], score: 87, origin: 'Theme 2' }]
    expect(unit(writeXliff21, { matches })).toContain(
      '<mtc:match id="m1" ref="#s" type="tm" similarity="87" origin="Theme 2">',
    )
    expect(unit(writeXliff12, { matches })).toContain(
      '<alt-trans match-quality="87%" origin="Theme 2"',
    )
  })

  test('says where the entry can be seen', () => {
    const given = file([segment()], { url: 'https://a.org/x?y&z', programme: 'The Programme' })
    expect(writeXliff21(given)).toContain('<note category="context">https://a.org/x?y&amp;z</note>')
    expect(writeXliff12(given)).toContain('<external-file href="https://a.org/x?y&amp;z"/>')
  })

  test('leaves out entries without segments, and refuses to be empty', () => {
    const { entries, ...locales } = file([segment()])
    const empty = { ...file([]).entries[0]!, entry: 'u2' }
    expect(writeXliff21({ ...locales, entries: [...entries, empty] })).not.toContain('u2')
    expect(() => writeXliff21({ ...locales, entries: [empty] })).toThrow('got none')
  })

  test.each([
    ['twice in an entry', [segment(), segment()], 'this one is there already'],
    ['not fit for XML', [segment({ id: 'a b' })], 'expected letters, digits'],
  ])('refuses an id that is %s', (_what, segments, message) => {
    expect(() => writeXliff12(file(segments))).toThrow(message)
  })

  test('gives files of their own ids to entries of one uid in two collections', () => {
    const { entries, ...locales } = file([segment()])
    const both = [...entries, { ...entries[0]!, collection: 'stories' }]
    const written = writeXliff21({ ...locales, entries: both })
    expect(written).toContain('<file id="u1" original="themes/u1">')
    expect(written).toContain('<file id="u1.2" original="stories/u1">')
  })
})
