import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { addAidCommands } from '../../../src/cli/aidCommands.js'
import { commandsOf } from '../../helpers/commands.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'

let app: TestPayload
let folder: string
beforeAll(async () => {
  app = await startPayload()
  folder = mkdtempSync(path.join(tmpdir(), 'stories-aids-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await app.stop()
})

const at = (name: string) => path.join(folder, name)

const runCommand = commandsOf(addAidCommands)
const run = (words: string, name: string, options = {}) =>
  runCommand(app, words, [at(name)], options)

test('a glossary comes in by the command line and goes out by it', async () => {
  writeFileSync(at('terms.csv'), 'term,sourceLocale,es preferred\nsève,fr,savia\n')
  const { result, said } = await run('glossary import', 'terms.csv')
  expect(result).toMatchObject({ file: 'terms.csv', created: 1, updated: 0, unchanged: 0 })
  expect(said).toEqual(['1 term added, 0 changed, 0 unchanged.'])
  expect((await run('glossary export', 'out.tbx')).result).toMatchObject({ terms: 1 })
  expect((await run('glossary import', 'out.tbx')).result).toMatchObject({ unchanged: 1 })
})

test('a memory comes in by the command line and goes out by it', async () => {
  writeFileSync(
    at('a.tmx'),
    `<tmx version="1.4"><header srclang="fr"/><body><tu><tuv xml:lang="fr"><seg>Bonjour</seg></tuv>
     <tuv xml:lang="es"><seg>Hola</seg></tuv></tu></body></tmx>`,
  )
  expect((await run('memory import', 'a.tmx')).result).toMatchObject({ added: 1, approved: 0 })
  const again = await run('memory import', 'a.tmx', { approved: true })
  expect(again.result).toMatchObject({ added: 0, approved: 1, unchanged: 0 })
  await run('memory export', 'out.tmx', { source: 'fr', target: 'es' })
  const written = readFileSync(at('out.tmx'), 'utf8')
  expect(written).toContain('<seg>Hola</seg>')
  expect(written).toContain('<prop type="x-stories-approved">yes</prop>')
})

test('what makes no sense is said in words', async () => {
  await expect(run('glossary export', 'out.doc')).rejects.toThrow(/ends in \.csv or \.tbx/)
  await expect(run('glossary import', 'nowhere.csv')).rejects.toThrow(/cannot be read/)
  await expect(run('memory export', 'out.tmx')).rejects.toThrow(
    '--source: expected one of fr, es, en, got "".',
  )
  const same = run('memory export', 'out.tmx', { source: 'fr', target: 'fr' })
  await expect(same).rejects.toThrow('--target: expected a language other than fr.')
})
