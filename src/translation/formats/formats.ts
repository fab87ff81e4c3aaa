import { readGlossaryCsv } from '../glossary/readGlossaryCsv.js'
import { readTbx } from '../glossary/readTbx.js'
import { writeGlossaryCsv } from '../glossary/writeGlossaryCsv.js'
import { writeTbx } from '../glossary/writeTbx.js'
import { readTmx } from '../memory/readTmx.js'
import { writeTmx } from '../memory/writeTmx.js'
import { readExchange } from '../xliff/readExchange.js'
import { writeXliff12 } from '../xliff/writeXliff12.js'
import { writeXliff21 } from '../xliff/writeXliff21.js'
import type { Formats, TextsFormat } from './types.js'

const XLIFF = {
  type: 'application/xliff+xml',
  endings: ['xlf', 'xliff'],
  alsoChosen: ['xml'],
  isOne: isMarkup,
  // Of any version, ours or another tool's.
  read: readExchange,
} as const satisfies Partial<TextsFormat>

/** The plugin's own formats, the default one of each kind first. */
export const FORMATS: Formats = {
  texts: [
    { code: 'xliff-2.1', label: 'XLIFF 2.1', ...XLIFF, write: writeXliff21 },
    { code: 'xliff-1.2', label: 'XLIFF 1.2', ...XLIFF, write: writeXliff12 },
  ],
  glossary: [
    {
      code: 'csv',
      label: 'CSV',
      type: 'text/csv; charset=utf-8',
      endings: ['csv'],
      isOne: (bytes) => !isMarkup(bytes),
      write: writeGlossaryCsv,
      read: (bytes) => ({ terms: readGlossaryCsv(bytes), left: [] }),
    },
    {
      code: 'tbx',
      label: 'TBX',
      type: 'application/x-tbx+xml',
      endings: ['tbx'],
      isOne: isMarkup,
      write: writeTbx,
      read: (bytes) => readTbx(bytes),
    },
  ],
  memory: [
    {
      code: 'tmx',
      label: 'TMX',
      type: 'application/x-tmx+xml',
      endings: ['tmx'],
      isOne: isMarkup,
      write: writeTmx,
      read: readTmx,
    },
  ],
}

/** Begins as XML does: after a byte order mark and spaces with `<`, in UTF-8 or UTF-16. */
function isMarkup(bytes: Uint8Array): boolean {
  // In UTF-16 every other byte is 0; marks of UTF-16 are no text in UTF-8.
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).replace(/[\0\ufeff\ufffd]/g, '')
  return start.trimStart().startsWith('<')
}
