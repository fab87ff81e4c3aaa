import { describe, expect, test } from 'vitest'

import {
  choicesOf,
  formatByEnding,
  formatOf,
} from '../../../../src/translation/formats/pickFormat.js'
import { readAs } from '../../../../src/translation/formats/pickFormat.js'
import { resolveFormats } from '../../../../src/translation/formats/resolveFormats.js'
import type { TextsFormat } from '../../../../src/translation/formats/types.js'

const PO: TextsFormat = {
  code: 'po',
  label: 'Gettext PO',
  type: 'text/x-gettext-translation',
  endings: ['po', 'pot'],
  write: () => '',
  read: () => ({ sourceLocale: 'fr', targetLocale: 'es', entries: [] }),
}

test('the plugin has these formats, the default one of each kind first', () => {
  const table = Object.entries(resolveFormats()).map(([kind, formats]) => [
    kind,
    ...formats.map(
      ({ code, label, type, endings }) => `${code}: ${label}, ${type}, ${endings.join(' ')}`,
    ),
  ])
  expect(table).toMatchInlineSnapshot(`
    [
      [
        "texts",
        "xliff-2.1: XLIFF 2.1, application/xliff+xml, xlf xliff",
        "xliff-1.2: XLIFF 1.2, application/xliff+xml, xlf xliff",
      ],
      [
        "glossary",
        "csv: CSV, text/csv; charset=utf-8, csv",
        "tbx: TBX, application/x-tbx+xml, tbx",
      ],
      [
        "memory",
        "tmx: TMX, application/x-tmx+xml, tmx",
      ],
    ]
  `)
})

describe('a format of a host app', () => {
  const { texts } = resolveFormats({ texts: [PO] })

  test('is found by its code and by the ending of a file, after ours', () => {
    expect(formatOf(texts, undefined)?.code).toBe('xliff-2.1')
    expect(formatOf(texts, 'po')).toBe(PO)
    expect(formatOf(texts, 'mo')).toBeNull()
    expect(formatByEnding(texts, 'out/es.POT')).toBe(PO)
    expect(formatByEnding(texts, 'es.mo')).toBeNull()
  })

  test('is offered to people, and its files may be chosen', () => {
    expect(choicesOf(texts)).toEqual({
      formats: [
        { code: 'xliff-2.1', label: 'XLIFF 2.1' },
        { code: 'xliff-1.2', label: 'XLIFF 1.2' },
        { code: 'po', label: 'Gettext PO' },
      ],
      accept: '.xlf,.xliff,.xml,.po,.pot',
    })
  })

  test('reads files of its ending; a file without one is read by its first bytes', () => {
    const bytes = new TextEncoder().encode('<xliff/>')
    expect(readAs(texts, { name: 'es.po', bytes }, {})).toMatchObject({ entries: [] })
    expect(() => readAs(texts, { name: 'file', bytes }, {})).toThrow('expected <xliff> of XLIFF')
  })

  test.each([
    [{ ...PO, code: 'xliff-2.1' }, 'texts[0].code: expected a code not yet taken'],
    [{ ...PO, code: 'P O' }, 'texts[0].code: expected lower-case letters, digits'],
    [{ ...PO, endings: ['.po'] as [string] }, 'texts[0].endings: expected endings such as "po"'],
  ])('that cannot be is refused at start', (format, message) => {
    expect(() => resolveFormats({ texts: [format] })).toThrow(message)
  })
})

test.each(['csv', 'txt'])('a CSV file in UTF-16 is not taken for markup: a.%s', (ending) => {
  const { glossary } = resolveFormats()
  const text = '\ufeffterm,sourceLocale\r\nécole,fr\r\n'
  for (const bytes of [Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()]) {
    const { terms } = readAs(glossary, { name: `a.${ending}`, bytes }, {})
    expect(terms.map(({ term }) => term)).toEqual(['école'])
  }
})

test('markup in UTF-16 is markup, whatever the file is called', () => {
  const { memory, glossary } = resolveFormats()
  const tbx = `<?xml version="1.0" encoding="UTF-16"?><tbx type="TBX-Basic" style="dca" xml:lang="fr"
    xmlns="urn:iso:std:iso:30042:ed-2"><text><body/></text></tbx>`
  const bytes = Buffer.from(`\ufeff${tbx}`, 'utf16le')
  expect(readAs(glossary, { name: 'a', bytes }, {}).terms).toEqual([])
  expect(memory[0]?.isOne?.(Buffer.from(bytes).swap16())).toBe(true)
})
