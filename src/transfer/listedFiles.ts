import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'

import { isObject } from '../entries/read.js'
import { hashFile } from '../database/hashFile.js'

/** A file of a backup or an export, by its path below the folder, with `/` on every system. */
export type ListedFile = { path: string; bytes: number; sha256: string }

/** The manifest itself, which no list names. */
export const MANIFEST = 'manifest.json'

/** Lists all files of a folder with their hashes, sorted by path. */
export async function listFiles(folder: string): Promise<ListedFile[]> {
  const files: ListedFile[] = []
  for (const name of await pathsIn(folder)) {
    if (name !== MANIFEST) files.push({ path: name, ...(await hashFile(path.join(folder, name))) })
  }
  return files
}

/** The files of a folder and the folders in it, sorted; links are listed, and not followed. */
export async function pathsIn(folder: string, below = ''): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(path.join(folder, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) found.push(...(await pathsIn(folder, name)))
    else found.push(name)
  }
  return found.sort()
}

/** Why a path is none that a list may have; null: it stays within its folder. Pure. */
export function problemOfPath(given: unknown): string | null {
  if (typeof given !== 'string' || given === '') return 'expected a path'
  // eslint-disable-next-line no-control-regex -- they are what no path may have
  if (/[\\\u0000-\u001f]/.test(given)) return 'expected no back slash and no control character'
  const parts = given.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..'))
    return 'expected a path within the folder'
  return /^[A-Za-z]:/.test(given) ? 'expected a path without a drive' : null
}

/** The list of files of a manifest, read and checked: problems, a line each. Pure. */
export function readList(given: unknown): { files: ListedFile[]; problems: string[] } {
  if (!Array.isArray(given)) return { files: [], problems: ['files: expected a list'] }
  const [files, problems]: [ListedFile[], string[]] = [[], []]
  const seen = new Set<string>()
  for (const [at, one] of given.entries()) {
    const file = isObject(one) ? one : {}
    const problem = problemOfPath(file.path) ?? problemOfFacts(file)
    const name = String(file.path)
    if (problem !== null) problems.push(`files[${at}]: ${problem}, got ${JSON.stringify(one)}`)
    else if (seen.has(name)) problems.push(`files[${at}]: ${name} is named twice`)
    else files.push({ path: name, bytes: Number(file.bytes), sha256: String(file.sha256) })
    seen.add(name)
  }
  return { files, problems }
}

function problemOfFacts({ bytes, sha256 }: Record<string, unknown>): string | null {
  if (!Number.isSafeInteger(bytes) || Number(bytes) < 0) return 'expected bytes, a whole number'
  const isHash = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)
  return isHash ? null : 'expected sha256, 64 hexadecimal digits'
}

/**
 * Compares the files of a folder with the list of its manifest, every byte of them.
 *
 * @returns what is wrong, a line each; none: the folder is whole.
 */
export async function compareFiles(args: {
  folder: string
  files: readonly ListedFile[]
  /** Files done, of how many. */
  onProgress?: ((done: number, total: number) => void) | undefined
}): Promise<string[]> {
  const { folder, files, onProgress } = args
  const there = new Set(await pathsIn(folder))
  const named = new Set(files.map((file) => file.path))
  const problems = [...there]
    .filter((name) => name !== MANIFEST && !named.has(name))
    .map((name) => `${name}: the manifest does not name it`)
  for (const [at, file] of files.entries()) {
    const problem = there.has(file.path)
      ? await problemOf(path.join(folder, file.path), file)
      : 'missing'
    if (problem !== null) problems.push(`${file.path}: ${problem}`)
    onProgress?.(at + 1, files.length)
  }
  return problems.sort()
}

async function problemOf(place: string, file: ListedFile): Promise<string | null> {
  const { isFile, bytes } = await factsOf(place)
  if (!isFile) return 'expected a regular file'
  if (bytes !== file.bytes) return `expected ${file.bytes} bytes, got ${bytes}`
  const { sha256 } = await hashFile(place)
  return sha256 === file.sha256
    ? null
    : `expected SHA-256 ${file.sha256}, got ${sha256}: its content has changed`
}

async function factsOf(place: string) {
  const stats = await lstat(place)
  return { isFile: stats.isFile(), bytes: stats.size }
}
