import path from 'node:path'

import { asObject, asText, isObject } from '../../entries/read.js'
import type { Settings } from '../../entries/settings.js'
import { fieldsOf, type Store } from '../../entries/store.js'
import { notWhole } from '../backup/checkBackup.js'
import { compareFiles } from '../listedFiles.js'
import { readManifest } from '../manifestText.js'
import { fromPortable, type ValueProblem } from '../portable/fromPortable.js'
import type { PortableContext } from '../portable/toPortable.js'
import { TransferError } from '../transferError.js'
import { fileOfKind, isPlain, type Kind, KINDS } from './kinds.js'
import { linesIn } from './linesIn.js'
import { type ExportManifest, readExportManifest } from './manifest.js'
import { problemOfLine } from './problemOfLine.js'
import { isEntryKey } from '../../entries/slugs.js'

/** One line of an export: its place, its text and what it says. */
export type ReadLine = { line: number; text: string; value: Record<string, unknown> }

/** An export that is whole; its lines are read again each time they are asked for. */
export type CheckedContent = {
  manifest: ExportManifest
  /** The kinds that it has a file of. */
  kinds: readonly Kind[]
  lines: (kind: Kind) => AsyncGenerator<ReadLine>
}

type Args = Store & {
  folder: string
  onProgress?: ((done: number, total: number) => void) | undefined
}

/**
 * Reads a whole export and checks it: every byte of its files, every line, every value against the
 * fields of this app, every reference. Nothing is written.
 *
 * @throws TransferError with what is wrong, a line each: file, line, what was expected, what came
 */
export async function checkContent({
  folder,
  onProgress,
  ...store
}: Args): Promise<CheckedContent> {
  const manifest = readExportManifest(await readManifest(folder))
  refuseLocales(manifest, store.settings)
  const damaged = await compareFiles({ folder, files: manifest.files, onProgress })
  if (damaged.length > 0) throw notWhole(folder, damaged)
  const kinds = KINDS.filter((kind) => manifest.files.some(({ path }) => path === fileOfKind(kind)))
  const problems: string[] = []
  // What references may lead to: what the export itself has.
  const refs = new Set<string>()
  for (const kind of kinds)
    for await (const problem of lineProblems(store, { folder, kind, refs })) problems.push(problem)
  const lines = (kind: Kind) => linesOf(folder, kind)
  const context = contextOf(refs, store.settings)
  for (const kind of kinds)
    for await (const line of lines(kind))
      problems.push(...valueProblems(store, { kind, line, context }))
  if (problems.length > 0) throw notWhole(folder, problems)
  return { manifest, kinds, lines }
}

function refuseLocales({ locales }: ExportManifest, settings: Settings): void {
  const known = settings.locales.map(({ code }) => code)
  const unknown = locales.filter((code) => !known.includes(code))
  if (unknown.length === 0) return
  throw new TransferError(
    `manifest.json: locales: expected locales of this app (${known.join(', ')}), got also ` +
      `${unknown.join(', ')}. Configure them first.`,
  )
}

type Place = { folder: string; kind: Kind }

/** What is wrong with the lines of a file by themselves; notes their uids. */
async function* lineProblems(
  { settings }: Store,
  { folder, kind, refs }: Place & { refs: Set<string> },
): AsyncGenerator<string> {
  let isEmpty = true
  for await (const { line, text } of linesIn(path.join(folder, fileOfKind(kind)))) {
    const where = `${fileOfKind(kind)}:${line}`
    const value = parse(text)
    const problem = problemOf(kind, value)
    const name = nameOf(kind)
    const own = name === null ? null : asText(value?.[name])
    const ref = `${kind}:${own}`
    const isTwice = own !== null && refs.has(ref)
    if (problem !== null) yield `${where}: ${problem}, got ${shortened(value ?? text)}`
    else if (isTwice) yield `${where}: expected each ${name} once, got ${own} again`
    if (own !== null) refs.add(ref)
    isEmpty = false
  }
  if (settings.off.has(kind) && !isEmpty)
    yield `${fileOfKind(kind)}: expected no line, because this app has no ${kind}`
}

/** The member that tells the lines of a kind apart; null: none does. */
function nameOf(kind: Kind): 'uid' | 'key' | null {
  if (isEntryKey(kind) || isPlain(kind)) return 'uid'
  // Its `uid` is that of the entry which it comes from.
  return kind === 'translationMemory' ? 'key' : null
}

function problemOf(kind: Kind, value: Record<string, unknown> | null): string | null {
  return value === null ? 'expected a JSON object' : problemOfLine(kind, value)
}

/** The lines of a file that are right by themselves. */
async function* linesOf(folder: string, kind: Kind): AsyncGenerator<ReadLine> {
  for await (const { line, text } of linesIn(path.join(folder, fileOfKind(kind)))) {
    const value = parse(text)
    if (value !== null && problemOfLine(kind, value) === null) yield { line, text, value }
  }
}

function contextOf(refs: ReadonlySet<string>, settings: Settings): PortableContext {
  return { settings, ref: (key, uid) => (refs.has(`${key}:${String(uid)}`) ? uid : null) }
}

type Line = { kind: Kind; line: ReadLine; context: PortableContext }

function valueProblems(store: Store, { kind, line: { line, value }, context }: Line): string[] {
  const fields = fieldsOf(store, kind)
  const where = `${fileOfKind(kind)}:${line}`
  const problems = (part: string): string[] =>
    isObject(value[part])
      ? fromPortable(asObject(value[part]), fields, context).problems.map((problem) =>
          problemText(`${where}: ${part}`, problem),
        )
      : []
  if (isEntryKey(kind)) return ['live', 'newest'].flatMap(problems)
  if (isPlain(kind) || kind === 'glossaryTerms') return problems('doc')
  if (kind === 'translationMemory') return []
  const [key = '', uid] = String(value.entry).split(':')
  if (context.ref(key, uid) !== null) return []
  return [`${where}: entry: expected an entry of the export, got ${String(value.entry)}`]
}

function problemText(where: string, { path, expected, got }: ValueProblem): string {
  return `${where}.${path}: expected ${expected}, got ${shortened(got)}`
}

function shortened(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)) ?? 'nothing'
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}
