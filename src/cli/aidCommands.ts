import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq } from 'payload'

import { exportedTerms, importGlossary } from '../translation/glossary/exchangeGlossary.js'
import { FORMATS } from '../translation/glossary/glossaryEndpoints.js'
import { exportMemory, importMemory } from '../translation/memory/exchangeMemory.js'
import { localeIn } from '../translation/room/localeIn.js'
import type { NamedFile } from '../translation/xliff/zipFiles.js'
import { MOST_BYTES } from '../translation/xml/readXml.js'
import type { App } from './openApp.js'
import type { AddCommand, CommandContext } from './program.js'
import { UserError } from './report.js'

/** `memory` and `glossary`: what helps translators, to and from files. */
export function addAidCommands(add: AddCommand): void {
  add({
    usage: 'memory export <file>',
    description: 'write the translation memory of a pair of languages as TMX',
    options: [
      ['--source <locale>', 'the language translated from'],
      ['--target <locale>', 'the language translated into'],
    ],
    run: memoryOut,
  })
  add({
    usage: 'memory import <file>',
    description: 'take the units of a TMX file into the translation memory',
    options: [['--approved', 'offer them to translators']],
    run: memoryIn,
  })
  add({
    usage: 'glossary export <file>',
    description: 'write the glossary as CSV or TBX, by the end of the file’s name',
    run: glossaryOut,
  })
  add({
    usage: 'glossary import <file>',
    description: 'take the terms of a CSV or TBX file into the glossary; all of them, or none',
    run: glossaryIn,
  })
}

async function memoryOut({ app, report, args, options }: CommandContext): Promise<unknown> {
  const localeOf = (name: 'source' | 'target'): string => {
    const given = typeof options[name] === 'string' ? options[name] : ''
    const locale = given === '' ? undefined : localeIn(app.settings.locales, given)
    if (locale) return locale.code
    const locales = app.settings.locales.map(({ code }) => code).join(', ')
    throw new UserError(`--${name}: expected one of ${locales}, got "${given}".`)
  }
  const pair = { sourceLocale: localeOf('source'), targetLocale: localeOf('target') }
  if (pair.sourceLocale === pair.targetLocale) {
    throw new UserError(`--target: expected another language than ${pair.sourceLocale}.`)
  }
  const file = args[0] ?? ''
  await write(file, await exportMemory(app, pair))
  report.say(`${file}: written.`)
  return { file }
}

async function memoryIn({ app, report, args, options }: CommandContext): Promise<unknown> {
  const file = await read(args[0] ?? '')
  const done = await importMemory(await inRequest(app), {
    file,
    approved: options.approved === true,
  })
  const { added, approved, unchanged, otherLanguages, left } = done
  report.say(
    `${added} units added, ${approved} newly approved, ${unchanged} were there; ${otherLanguages} in other languages.`,
  )
  for (const { line, message } of left) report.say(`${file.name}:${line}: ${message}`)
  return done
}

async function glossaryOut({ app, report, args }: CommandContext): Promise<unknown> {
  const file = args[0] ?? ''
  const end = path.extname(file).slice(1).toLowerCase()
  if (end !== 'csv' && end !== 'tbx') {
    throw new UserError(`${file}: expected a name that ends in .csv or .tbx.`)
  }
  const terms = await exportedTerms(app)
  await write(file, FORMATS[end].write(terms))
  report.say(`${file}: ${terms.length} terms.`)
  return { file, terms: terms.length }
}

async function glossaryIn({ app, report, args }: CommandContext): Promise<unknown> {
  const file = await read(args[0] ?? '')
  const done = await importGlossary(await inRequest(app), { file, overrideAccess: true })
  const { created, updated, unchanged, left } = done
  report.say(`${created} terms added, ${updated} changed, ${unchanged} were the same.`)
  for (const { line, message } of left) report.say(`${file.name}:${line}: ${message}`)
  return done
}

/** A request of nobody, for the transaction that an import needs. */
async function inRequest(app: App) {
  return { ...app, req: await createLocalReq({}, app.payload) }
}

async function read(file: string): Promise<NamedFile> {
  try {
    const { size } = await stat(file)
    if (size <= MOST_BYTES) return { name: path.basename(file), bytes: await readFile(file) }
  } catch (error) {
    throw new UserError(`${file}: cannot be read: ${reasonOf(error)}.`)
  }
  throw new UserError(`${file}: expected at most ${MOST_BYTES} bytes. Split the file.`)
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes)
  } catch (error) {
    throw new UserError(`${file}: cannot be written: ${reasonOf(error)}.`)
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
