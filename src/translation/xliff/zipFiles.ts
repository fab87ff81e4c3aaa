import { unzipSync, zipSync } from 'fflate'

import { PluginError } from '../../errors.js'
import type { TextsFormat } from '../formats/types.js'
import type { ExchangeEntry, ExchangeFile } from './model.js'

/** What a zip may hold at most. */
const MOST = { files: 2_000, bytes: 100_000_000, ratio: 200 }

/** In the time of this machine, as zip has it; the least that zip can say. */
const TIME = new Date(1980, 0, 1)

export type NamedFile = { name: string; bytes: Uint8Array }

/**
 * A file per entry that has segments, named `stories/our-year.fr-es.xlf` by its slug or uid, as any
 * file system takes it.
 *
 * @param taken Names that are not free, to which the new ones are added.
 */
export function namedFiles(
  all: readonly ExchangeFile[],
  { write, endings }: Pick<TextsFormat, 'write' | 'endings'>,
  taken = new Set<string>(),
): NamedFile[] {
  return all.flatMap(({ entries, ...locales }) => {
    const { sourceLocale, targetLocale } = locales
    return entries
      .filter(({ segments }) => segments.length > 0)
      .map((entry) => ({
        name: `${freeName(entry, taken)}.${sourceLocale}-${targetLocale}.${endings[0]}`,
        bytes: bytesOf(write({ ...locales, entries: [entry] })),
      }))
  })
}

/** What a format has written, as a file holds it. */
export function bytesOf(written: Uint8Array | string): Uint8Array {
  return typeof written === 'string' ? new TextEncoder().encode(written) : written
}

/** Files as one zip. The same files give the same bytes. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array {
  const named = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))
  return zipSync(named, { mtime: TIME, level: 6 })
}

/**
 * The files in a zip that have one of these endings, in its order. Names only tell people which file is meant; nothing is
 * ever written to a place of that name.
 *
 * @throws PluginError BAD_USER_INPUT when it is no zip, or is damaged; TOO_LARGE above 2,000 files,
 * 100 MB unpacked, or 200 times its packed size
 */
export function unzipFiles(bytes: Uint8Array, endings: readonly string[]): NamedFile[] {
  let count = 0
  let total = 0
  const sizes = new Map<string, number>()
  const files = unpack(bytes, ({ name, size, originalSize }) => {
    limit(++count <= MOST.files, `at most ${MOST.files} files`)
    if (!isWanted(name, endings)) return false
    total += originalSize
    limit(total <= MOST.bytes, `at most ${MOST.bytes} bytes unpacked`)
    limit(
      originalSize <= MOST.ratio * Math.max(size, 1_000),
      `files packed ${MOST.ratio} times at most`,
    )
    if (sizes.has(name))
      refuse(`expected files with names of their own, got two ${JSON.stringify(name)}.`)
    sizes.set(name, originalSize)
    return true
  })
  return Object.entries(files).map(([name, unpacked]) => {
    if (unpacked.length !== sizes.get(name)) refuse(`${JSON.stringify(name)} is damaged.`)
    return { name, bytes: unpacked }
  })
}

type Packed = { name: string; size: number; originalSize: number }

function unpack(bytes: Uint8Array, filter: (file: Packed) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof PluginError) throw error
    return refuse('expected a zip file, got one that cannot be unpacked.')
  }
}

function isWanted(name: string, endings: readonly string[]): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return endings.includes(ending) && !/(^|\/)(__MACOSX\/|\.[^/]*$)/.test(name)
}

function limit(isWithin: boolean, expected: string): void {
  if (!isWithin)
    throw new PluginError('TOO_LARGE', `zip: expected ${expected}, got more. Split it.`)
}

function refuse(message: string): never {
  throw new PluginError('BAD_USER_INPUT', `zip: ${message}`)
}

function freeName({ collection, slug, entry }: ExchangeEntry, taken: Set<string>): string {
  const base = `${safe(collection)}/${safe(slug || entry)}`
  let name = base
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}-${number}`
  taken.add(name.toLowerCase())
  return name
}

/** As any file system takes it. */
function safe(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '')
  return (
    plain
      .replace(/[^\w-]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 100) || 'entry'
  )
}
