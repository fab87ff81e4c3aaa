import { addresses } from './addresses.js'
import { capital } from './capital.js'
import { codes } from './codes.js'
import { doubledSpaces } from './doubledSpaces.js'
import { doubledWords } from './doubledWords.js'
import { edgeSpaces } from './edgeSpaces.js'
import { empty } from './empty.js'
import { finalPunctuation } from './finalPunctuation.js'
import { frenchSpacing } from './frenchSpacing.js'
import { glossary } from './glossary.js'
import { length, lengthRatio } from './length.js'
import { lineBreaks } from './lineBreaks.js'
import { names } from './names.js'
import { numbers, numberWriting, units } from './numbers.js'
import { pairs } from './pairs.js'
import { placeholders } from './placeholders.js'
import { punctuation } from './punctuation.js'
import { guillemets, quotes } from './quotes.js'
import { sentences } from './sentences.js'
import { spanishMarks } from './spanishMarks.js'
import type { Check, CheckName } from './types.js'
import { untranslated } from './untranslated.js'

/**
 * Every check: how serious it is unless an option says otherwise, and whether it holds up an
 * approval. What would break a page does; what a person may judge does not.
 */
export const CHECKS: Readonly<Record<CheckName, Check>> = {
  empty: { severity: 'error', blocking: true, run: empty },
  codes: { severity: 'error', blocking: true, run: codes },
  placeholders: { severity: 'error', blocking: true, run: placeholders },
  length: { severity: 'error', blocking: true, run: length },
  lineBreaks: { severity: 'error', blocking: true, run: lineBreaks },
  numbers: { severity: 'error', blocking: false, run: numbers },
  numberWriting: { severity: 'warning', blocking: false, run: numberWriting },
  units: { severity: 'warning', blocking: false, run: units },
  names: { severity: 'warning', blocking: false, run: names },
  addresses: { severity: 'error', blocking: false, run: addresses },
  glossary: { severity: 'error', blocking: false, run: glossary },
  untranslated: { severity: 'warning', blocking: false, run: untranslated },
  sentences: { severity: 'warning', blocking: false, run: sentences },
  frenchSpacing: { severity: 'warning', blocking: false, run: frenchSpacing },
  guillemets: { severity: 'warning', blocking: false, run: guillemets },
  pairs: { severity: 'warning', blocking: false, run: pairs },
  punctuation: { severity: 'warning', blocking: false, run: punctuation },
  spanishMarks: { severity: 'warning', blocking: false, run: spanishMarks },
  doubledWords: { severity: 'warning', blocking: false, run: doubledWords },
  doubledSpaces: { severity: 'warning', blocking: false, run: doubledSpaces },
  edgeSpaces: { severity: 'warning', blocking: false, run: edgeSpaces },
  capital: { severity: 'warning', blocking: false, run: capital },
  finalPunctuation: { severity: 'warning', blocking: false, run: finalPunctuation },
  quotes: { severity: 'warning', blocking: false, run: quotes },
  lengthRatio: { severity: 'warning', blocking: false, run: lengthRatio },
}

export const CHECK_NAMES = Object.keys(CHECKS) as readonly CheckName[]
