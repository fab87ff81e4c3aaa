import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { addXliffCommands } from '../../../src/cli/xliffCommands.js'

const folder = mkdtempSync(path.join(tmpdir(), 'xliff-'))
const at = (name: string) => path.join(folder, name)

beforeAll(() => {
  const xml = (unit: string) =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en">\n<file id="f">\n${unit}<segment><source/></segment></unit></file></xliff>`
  writeFileSync(at('good.xlf'), xml('<unit id="u">'))
  writeFileSync(at('bad.xlf'), xml('<unit>'))
  writeFileSync(at('huge.xlf'), '<xliff>')
  truncateSync(at('huge.xlf'), 200_000_000)
})

afterAll(() => rmSync(folder, { recursive: true }))

type Given = Parameters<Parameters<typeof addXliffCommands>[0]>[0]

async function check(...names: string[]) {
  const commands: Given[] = []
  addXliffCommands((command) => commands.push(command))
  const command = commands.find(({ usage }) => usage.startsWith('xliff check'))
  if (!command || !('runAlone' in command)) throw new Error('The command needs the app.')
  const lines: string[] = []
  const report = {
    say: (line: string) => lines.push(line),
    progress: () => undefined,
    result: () => undefined,
    fail: () => 1,
  }
  const openApp = () => Promise.reject(new Error('The app was opened.'))
  const result = await command.runAlone({ report, args: names.map(at), options: {}, openApp })
  return { result, lines, failed: command.isFailure?.(result) }
}

test('a valid file passes', async () => {
  const { result, failed } = await check('good.xlf')
  expect(result).toEqual([{ file: at('good.xlf'), valid: true, errors: [] }])
  expect(failed).toBe(false)
})

test('one invalid file among others fails, with file, line and section', async () => {
  const { result, lines, failed } = await check('good.xlf', 'bad.xlf')
  expect(result).toMatchObject([
    { valid: true },
    { file: at('bad.xlf'), valid: false, errors: [{ line: 3, section: '4.3.1.21' }] },
  ])
  expect(lines).toContain(`${at('bad.xlf')}:3: <unit>: the attribute id is missing. (§4.3.1.21)`)
  expect(failed).toBe(true)
})

test('a file that is not there is an error of its own', async () => {
  const { result, failed } = await check('none.xlf', 'good.xlf')
  expect(result).toMatchObject([{ valid: false, errors: [{ line: 0 }] }, { valid: true }])
  expect(failed).toBe(true)
})

test('a file of 200 MB is refused without being read', async () => {
  const { result } = await check('huge.xlf')
  expect(result).toMatchObject([{ valid: false, errors: [{ line: 0, section: '2' }] }])
})
