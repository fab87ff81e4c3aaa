import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { csvRows } from '../../../../src/csv/csvRows.js'
import { readGlossaryCsv } from '../../../../src/translation/glossary/readGlossaryCsv.js'
import { writeGlossaryCsv } from '../../../../src/translation/glossary/writeGlossaryCsv.js'
import { anyGlossary } from './anyTerm.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const HEAD = 'term,sourceLocale,es preferred\n'

test('a glossary that is written as CSV is read as it was', () => {
  fc.assert(
    fc.property(anyGlossary, (terms) => {
      expect(readGlossaryCsv(writeGlossaryCsv(terms))).toEqual(terms)
    }),
    { numRuns: 500 },
  )
})

test('no cell can be taken for a formula', () => {
  fc.assert(
    fc.property(anyGlossary, (terms) => {
      const cells = csvRows(new TextDecoder().decode(writeGlossaryCsv(terms))).flat()
      expect(cells.filter(({ value }) => /^[=+\-@\t\r＝＋－＠]/.test(value))).toEqual([])
    }),
  )
})

describe('a CSV file of a person', () => {
  test('may have a byte order mark, semicolons, spaces and few columns', () => {
    const text =
      '\ufeffTerm; sourceLocale ;es preferred;doNotTranslate\r\npays;fr;país | nación;\r\n;;;\r\n'
    expect(readGlossaryCsv(bytes(text))).toEqual([
      {
        id: 'fr:pays',
        sourceLocale: 'fr',
        term: 'pays',
        caseSensitive: false,
        translations: { es: { preferred: ['país', 'nación'], forbidden: [] } },
        doNotTranslate: false,
      },
    ])
  })
  test.each([
    ['UTF-16LE', false],
    ['UTF-16BE', true],
  ])('may be in %s, with tabs or commas', (_name, isBig) => {
    for (const sign of ['\t', ',', ';']) {
      const text = `\ufeffterm,sourceLocale,es preferred\r\nÉcole,fr,"escuela, colegio"\r\n`
      const file = Buffer.from(text.replace(/,(?! )/g, sign), 'utf16le')
      const [term] = readGlossaryCsv(isBig ? file.swap16() : file)
      expect([term?.term, term?.translations.es?.preferred]).toEqual([
        'École',
        ['escuela, colegio'],
      ])
    }
  })
  test.each([
    ['', 'line 1, column 1: expected a header row'],
    ['term\n', 'line 1, column 1: expected a column “sourceLocale”'],
    ['term,sourceLocale,es best\n', 'line 1, column 19: expected id, sourceLocale'],
    ['term,sourceLocale,term\n', 'line 1, column 19: the column “term” is there twice'],
    [`${HEAD}a,fr\n,fr,b`, 'line 3, column 1: expected a term'],
    [`${HEAD}"a\nb",français\n`, 'line 3, column 4: expected a BCP 47 tag'],
    [`${HEAD}a,fr,b,c\n`, 'line 2, column 8: expected 3 cells, got 4'],
    [`${HEAD}a,fr,"b\n`, 'line 2, column 6: this quotation mark is never closed'],
    [`${HEAD}a,fr,b"c\n`, 'line 2, column 7: a quotation mark within a cell'],
    [`${HEAD}a,fr,"b"c\n`, 'line 2, column 9: expected “,” or the end of the line'],
    [`${HEAD}a,fr\na,fr\n`, 'line 3, column 1: the id “fr:a” is there twice'],
    ['term,sourceLocale,caseSensitive\na,fr,maybe', 'line 2, column 6: expected yes or no'],
  ])('%j is refused: %s', (text, message) => {
    expect(() => readGlossaryCsv(bytes(text))).toThrow(`Glossary CSV, ${message}`)
  })
  test('is refused in another encoding', () => {
    expect(() => readGlossaryCsv(Uint8Array.of(0x74, 0xe9))).toThrow('expected UTF-8')
  })
})
