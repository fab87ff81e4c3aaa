import { readFile, stat } from 'node:fs/promises'

import { checkXliff, type Finding } from '../translation/xliff/check/checkXliff.js'
import { MOST_BYTES } from '../translation/xml/readXml.js'
import type { AddCommand } from './program.js'
import type { Report } from './report.js'

/** What is said of one file; `section` is empty and `line` 0 when the file cannot be read at all. */
type Verdict = { file: string; valid: boolean; errors: Finding[] }

/** `xliff check`: judges XLIFF 2 files; needs neither the app nor its database. */
export function addXliffCommands(add: AddCommand): void {
  add({
    usage: 'xliff check <files...>',
    description:
      'validate XLIFF 2.0 and 2.1 files against the spec, including modules; exit 1 if one is invalid',
    runAlone: ({ args, report }) => checkFiles(args, report),
    isFailure: (result) => (result as Verdict[]).some(({ valid }) => !valid), // of `checkFiles`
  })
}

async function checkFiles(files: readonly string[], report: Report): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const file of files) {
    const errors = await checkFile(file)
    for (const { line, section, message } of errors) {
      report.say(`${file}:${line}: ${message}${section ? ` (§${section})` : ''}`)
    }
    if (errors.length === 0) report.say(`${file}: valid`)
    verdicts.push({ file, valid: errors.length === 0, errors })
  }
  return verdicts
}

async function checkFile(file: string): Promise<Finding[]> {
  let bytes: Uint8Array
  try {
    const { size } = await stat(file)
    if (size > MOST_BYTES) return [tooLarge(size)]
    bytes = await readFile(file)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [{ line: 0, section: '', message: `The file cannot be read: ${why}.` }]
  }
  return checkXliff(bytes)
}

/** Before it is read: a file of any size costs nothing. */
function tooLarge(size: number): Finding {
  const message = `Expected at most ${MOST_BYTES} bytes, got ${size}. Split the file.`
  return { line: 0, section: '2', message }
}
