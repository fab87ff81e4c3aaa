import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { addCheckCommand } from '../../../src/cli/checkCommand.js'
import { addExchangeCommands } from '../../../src/cli/exchangeCommands.js'
import { commandsOf } from '../../helpers/commands.js'
import { create, type Id, richText, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let folder: string
let programme: Id
let translator: Identity
beforeAll(async () => {
  app = await startPayload()
  folder = mkdtempSync(path.join(tmpdir(), 'stories-exchange-'))
  await asUser(app, 'admin')
  translator = await asUser(app, 'translator', { locales: ['es'] })
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await app.stop()
})

const command = commandsOf(addExchangeCommands, addCheckCommand)
const run = (words: string, args: string[], options = {}) => command(app, words, args, options)
const at = (...names: string[]) => path.join(folder, ...names)

async function story(title: string): Promise<{ id: Id; key: string }> {
  const data = { programme, title, body: richText('Bonjour.'), sourceLocale: 'fr' }
  const { id } = await create(app, 'stories', data)
  return { id, key: `stories:${id}` }
}

async function segmentsOf(id: Id) {
  const { body } = await rest(app, 'GET', `stories/${id}/translation/es`, { by: translator })
  return body.segments as { source: string; target: string | null; history: object[] }[]
}

/** Puts a translation beside a source of an exported file. */
function translate(file: string, source: string, target: string): void {
  const text = readFileSync(file, 'utf8')
  const found = `<source>${source}</source>`
  expect(text).toContain(found)
  writeFileSync(file, text.replace(found, `${found}<target>${target}</target>`))
}

test.each(['2.1', '1.2'])('files of version %s go out and come back in', async (xliff) => {
  const { id, key } = await story(`Les écoles ${xliff}`)
  const out = at(`out-${xliff}`)
  const options = { locale: 'es', keys: key, xliff }
  expect((await run('xliff export', [out], options)).result).toMatchObject({ files: 1 })
  const file = path.join(out, 'stories', `les-ecoles-${xliff.replace('.', '-')}.fr-es.xlf`)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(xliff === '2.1' ? 'version="2.1"' : 'version="1.2"')
  const source = /<source[^>]*>Bonjour\.<\/source>/
  writeFileSync(
    file,
    text.replace(source, (found) => `${found}<target>Buenos días.</target>`),
  )
  const dry = await run('xliff import', [file], { as: translator.email, dryRun: true })
  expect(dry.result).toMatchObject({ ok: true, reports: [{ applied: 1, unchanged: 1 }] })
  expect(dry.said).toEqual([
    expect.stringMatching(/xlf: 1 segment would be stored, 1 would be unchanged, 2 in total\.$/),
  ])
  expect((await segmentsOf(id)).map(({ target }) => target)).toEqual([null, null])
  const { result, said } = await run('xliff import', [file], { as: translator.email })
  expect(result).toMatchObject({ ok: true, reports: [{ applied: 1 }] })
  expect(said).toEqual([expect.stringMatching(/xlf: 1 segment stored, 1 unchanged, 2 in total\.$/)])
  expect((await segmentsOf(id)).map(({ target }) => target)).toEqual([null, 'Buenos días.'])
})

test('a zip goes out by state, and what cannot be stored fails the import', async () => {
  const { id, key } = await story('Le zip')
  await update(app, 'stories', id, { title: 'El zip' }, { locale: 'es', draft: true })
  const missing = await run('xliff export', [at('none.zip')], {
    ...{ locale: 'es', state: 'missing', keys: key },
  })
  expect(missing.result).toMatchObject({ files: 0 })
  const { result } = await run('xliff export', [at('some.zip')], {
    ...{ locale: 'es', state: 'draft', keys: key },
  })
  expect(result).toMatchObject({ files: 1 })
  await run('xliff export', [at('edited')], { locale: 'es', keys: key })
  const file = at('edited', 'stories', 'le-zip.fr-es.xlf')
  writeFileSync(file, readFileSync(file, 'utf8').replace('El zip', 'La cremallera'))
  await update(app, 'stories', id, { title: 'Otro zip' }, { locale: 'es', draft: true })
  const again = await run('xliff import', [file], { as: translator.email })
  expect(again.result).toMatchObject({ ok: false })
  expect(again.said[0]).toMatch(/: conflict: /)
  const taken = await run('xliff import', [file], { as: translator.email, prefer: 'file' })
  expect(taken.result).toMatchObject({ ok: true })
  expect((await segmentsOf(id))[0]?.target).toBe('La cremallera')
})

test('the checks of the translate view run over everything that is translated', async () => {
  const { id, key } = await story('Les 22 écoles')
  await update(app, 'stories', id, { title: 'Las 23 escuelas' }, { locale: 'es', draft: true })
  const { result, said } = await run('translations check', [], { locale: 'es', keys: key })
  expect(result).toMatchObject({
    ...{ ok: false, translations: 1, segments: 1 },
    findings: [{ key, locale: 'es', path: 'title', check: 'numbers', severity: 'error' }],
  })
  expect(said).toEqual([
    expect.stringMatching(
      new RegExp(`^${key} es title “Las 23 escuelas”: .*22.* \\(numbers, error\\)$`),
    ),
    '1 segment of 1 translation: 1 finding, 1 of them an error.',
  ])
  await update(app, 'stories', id, { title: 'las 22 escuelas' }, { locale: 'es', draft: true })
  const weaker = await run('translations check', [], { locale: 'es', keys: key })
  expect(weaker.result).toMatchObject({ ok: true, findings: [{ check: 'capital' }] })
  const strict = await run('translations check', [], { locale: 'es', keys: key, strict: true })
  expect(strict.result).toMatchObject({ ok: false })
})

test('what makes no sense is said in words, and nothing is done', async () => {
  const refused: [string, string[], object, RegExp][] = [
    ['xliff export', [at('x')], {}, /--locale: expected one of fr, es, en, got none/],
    ['xliff export', [at('x')], { locale: 'de' }, /--locale: expected one of fr, es, en, got de/],
    ['xliff export', [at('x')], { locale: 'es', xliff: '3' }, /--xliff: expected 2\.1 or 1\.2/],
    ['xliff export', [at('x')], { locale: 'es', keys: 'stories:999999' }, /got stories:999999/],
    ['xliff import', [at('no.xlf')], { as: translator.email }, /no\.xlf: cannot be read/],
    ['xliff import', [at('no.xlf')], {}, /--as: expected the e-mail/],
    ['xliff import', [at('no.xlf')], { as: 'a@b.invalid' }, /No account has the e-mail/],
    ['translations check', [], { state: 'odd' }, /--state: expected one of missing, draft/],
  ]
  for (const [words, args, options, why] of refused) {
    await expect(run(words, args, options), why.source).rejects.toThrow(why)
  }
})

test('an import has the rights of whoever it is done as, and no more', async () => {
  const { id, key } = await story('Les droits')
  await run('xliff export', [at('rights')], { locale: 'es', keys: key })
  const file = at('rights', 'stories', 'les-droits.fr-es.xlf')
  translate(file, 'Les droits', 'Los derechos')
  const other = await asUser(app, 'translator', { locales: ['en'] })
  await expect(run('xliff import', [file], { as: other.email })).rejects.toThrow(/not allowed/i)
  expect((await segmentsOf(id)).map(({ target }) => target)).toEqual([null, null])
})
