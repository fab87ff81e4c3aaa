import { createLocalReq } from 'payload'

import { exportedTerms, importGlossary } from '../translation/aids/exchangeGlossary.js'
import { exportedUnits, importMemory } from '../translation/aids/exchangeMemory.js'
import { pairQuery } from '../translation/aids/pairQuery.js'
import { endingsOf, formatByEnding } from '../translation/formats/pickFormat.js'
import { bytesOf } from '../translation/xliff/zipFiles.js'
import { counted } from './counted.js'
import { readNamed, writeNamed } from './namedFile.js'
import type { App } from './openApp.js'
import type { AddCommand, CommandContext } from './program.js'
import { readOptions } from './readOptions.js'
import { UserError } from './report.js'

/** `memory` and `glossary`: what helps translators, to and from files. */
export function addAidCommands(add: AddCommand): void {
  add({
    usage: 'memory export <file>',
    description: 'export the translation memory of a language pair as TMX',
    options: [
      ['--source <locale>', 'the source language'],
      ['--target <locale>', 'the target language'],
    ],
    run: memoryOut,
  })
  add({
    usage: 'memory import <file>',
    description: 'import the units of a TMX file into the translation memory',
    options: [['--approved', 'mark them as approved, so that translators see them']],
    run: memoryIn,
  })
  add({
    usage: 'glossary export <file>',
    description: 'export the glossary as CSV or TBX, depending on the file extension',
    run: glossaryOut,
  })
  add({
    usage: 'glossary import <file>',
    description: 'import the terms of a CSV or TBX file into the glossary; all or none',
    run: glossaryIn,
  })
}

async function memoryOut({ app, report, args, options }: CommandContext): Promise<unknown> {
  const { source, target } = options
  const read = readOptions(pairQuery(app.settings.locales), {
    source: source ?? '',
    target: target ?? '',
  })
  const pair = { sourceLocale: read.source, targetLocale: read.target }
  const file = args[0] ?? ''
  const [tmx, ...others] = app.settings.translation.formats.memory
  const format = formatByEnding(others, file) ?? tmx
  if (format) await writeNamed(file, bytesOf(format.write(await exportedUnits(app, pair))))
  report.say(`${file}: written.`)
  return { file }
}

async function memoryIn({ app, report, args, options }: CommandContext): Promise<unknown> {
  const file = await readNamed(args[0] ?? '')
  const done = await importMemory(await inRequest(app), {
    file,
    approved: options.approved === true,
  })
  const { added, approved, unchanged, otherLanguages, left } = done
  report.say(
    `${counted(added, 'unit')} added, ${approved} newly approved, ${unchanged} unchanged; ${otherLanguages} in other languages.`,
  )
  for (const { line, message } of left) report.say(`${file.name}:${line}: ${message}`)
  return done
}

async function glossaryOut({ app, report, args }: CommandContext): Promise<unknown> {
  const file = args[0] ?? ''
  const formats = app.settings.translation.formats.glossary
  const format = formatByEnding(formats, file)
  if (!format) {
    const ends = endingsOf(formats).map((ending) => `.${ending}`)
    throw new UserError(`${file}: expected a name that ends in ${ends.join(' or ')}.`)
  }
  const terms = await exportedTerms(app)
  await writeNamed(file, bytesOf(format.write(terms)))
  report.say(`${file}: ${counted(terms.length, 'term')}.`)
  return { file, terms: terms.length }
}

async function glossaryIn({ app, report, args }: CommandContext): Promise<unknown> {
  const file = await readNamed(args[0] ?? '')
  const done = await importGlossary(await inRequest(app), { file, overrideAccess: true })
  const { created, updated, unchanged, left } = done
  report.say(`${counted(created, 'term')} added, ${updated} changed, ${unchanged} unchanged.`)
  for (const { line, message } of left) report.say(`${file.name}:${line}: ${message}`)
  return done
}

/** A request without a user, for the transaction that an import needs. */
async function inRequest(app: App) {
  return { ...app, req: await createLocalReq({}, app.payload) }
}
