import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { asObject, isObject } from '../../entries/read.js'
import type { Settings } from '../../entries/settings.js'
import { fieldsOf, type Store } from '../../entries/store.js'
import { notWhole } from '../backup/checkBackup.js'
import { compareFiles } from '../listedFiles.js'
import { readManifest } from '../manifestText.js'
import { fromPortable, type ValueProblem } from '../portable/fromPortable.js'
import type { PortableContext } from '../portable/toPortable.js'
import { TransferError } from '../transferError.js'
import { fileOfKind, isEntryKind, isPlain, type Kind, KINDS } from './kinds.js'
import { type ExportManifest, readExportManifest } from './manifest.js'
import { problemOfLine } from './problemOfLine.js'

/** One line of an export: its place, its text and what it says. */
export type ReadLine = { line: number; text: string; value: Record<string, unknown> }
export type CheckedContent = {
  manifest: ExportManifest
  lines: ReadonlyMap<Kind, readonly ReadLine[]>
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
  const lines = new Map<Kind, ReadLine[]>()
  const problems: string[] = []
  for (const kind of KINDS) {
    const isThere = manifest.files.some((file) => file.path === fileOfKind(kind))
    if (!isThere) continue
    const read = readLines(kind, await readFile(path.join(folder, fileOfKind(kind)), 'utf8'))
    problems.push(...read.problems)
    lines.set(kind, read.lines)
    if (store.settings.off.has(kind) && read.lines.length > 0)
      problems.push(`${fileOfKind(kind)}: expected no line, because this app has no ${kind}`)
  }
  const context = contextOf(lines, store.settings)
  for (const [kind, all] of lines) problems.push(...valueProblems(store, kind, { all, context }))
  if (problems.length > 0) throw notWhole(folder, problems)
  return { manifest, lines }
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

/** The lines of a file, those that are none left out. Pure. */
export function readLines(kind: Kind, text: string): { lines: ReadLine[]; problems: string[] } {
  const lines: ReadLine[] = []
  const problems: string[] = []
  const seen = new Set<string>()
  for (const [at, one] of text.split('\n').entries()) {
    if (one === '') continue
    const where = `${fileOfKind(kind)}:${at + 1}`
    const value = parse(one)
    const problem = value === null ? 'expected a JSON object' : problemOfLine(kind, value)
    const uid = value?.uid
    if (problem !== null) problems.push(`${where}: ${problem}, got ${shortened(value ?? one)}`)
    else if (typeof uid === 'string' && seen.has(uid))
      problems.push(`${where}: expected each uid once, got ${uid} again`)
    else if (value) lines.push({ line: at + 1, text: one, value })
    if (typeof uid === 'string') seen.add(uid)
  }
  return { lines, problems }
}

/** References lead to what the export itself has. */
function contextOf(
  lines: ReadonlyMap<Kind, readonly ReadLine[]>,
  settings: Settings,
): PortableContext {
  const refs = new Set(
    [...lines].flatMap(([kind, all]) => all.map(({ value }) => `${kind}:${String(value.uid)}`)),
  )
  return { settings, ref: (key, uid) => (refs.has(`${key}:${String(uid)}`) ? uid : null) }
}

type Lines = { all: readonly ReadLine[]; context: PortableContext }

function valueProblems(store: Store, kind: Kind, { all, context }: Lines): string[] {
  const fields = fieldsOf(store, kind)
  return all.flatMap(({ line, value }) => {
    const where = `${fileOfKind(kind)}:${line}`
    const problems = (part: string): string[] =>
      isObject(value[part])
        ? fromPortable(asObject(value[part]), fields, context).problems.map((problem) =>
            problemText(`${where}: ${part}`, problem),
          )
        : []
    if (isEntryKind(kind)) return ['live', 'newest'].flatMap(problems)
    if (isPlain(kind) || kind === 'glossaryTerms') return problems('doc')
    if (kind === 'translationMemory') return []
    const [key = '', uid] = String(value.entry).split(':')
    if (context.ref(key, uid) !== null) return []
    return [`${where}: entry: expected an entry of the export, got ${String(value.entry)}`]
  })
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
