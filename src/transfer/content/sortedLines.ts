import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { linesIn } from './linesIn.js'

/** How much text is held to be sorted, in UTF-16 code units. */
const HELD = 8 * 2 ** 20

/** A file that is written a line at a time, in any order, and has them sorted in the end. */
export type SortedLines = {
  add: (line: string) => Promise<void>
  /**
   * Writes the file.
   *
   * @returns how many lines it has
   */
  finish: () => Promise<number>
}

/**
 * Sorts lines by their code units, alike on every machine, in memory that does not grow with them:
 * what is too much to hold is sorted in parts beside the file, and these are merged.
 *
 * @param held How much text is held. @default 8 Mi code units
 */
export function sortedLines(file: string, held: number = HELD): SortedLines {
  const parts: string[] = []
  let lines: string[] = []
  let [size, count] = [0, 0]
  const writePart = async () => {
    const part = `${file}.part-${parts.length}`
    await write(part, lines.sort(byUnits))
    parts.push(part)
    lines = []
    size = 0
  }
  return {
    add: async (line) => {
      lines.push(line)
      count += 1
      size += line.length
      if (size >= held) await writePart()
    },
    finish: async () => {
      if (parts.length === 0) {
        await write(file, lines.sort(byUnits))
        return count
      }
      await writePart()
      await write(file, merged(parts))
      for (const part of parts) await rm(part)
      return count
    },
  }
}

async function write(file: string, lines: AsyncIterable<string> | Iterable<string>): Promise<void> {
  await pipeline(
    Readable.from(ended(lines), { objectMode: false }),
    createWriteStream(file, { mode: 0o600 }),
  )
}

async function* ended(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}

/** The lines of files that are sorted, in their order. */
async function* merged(files: readonly string[]): AsyncGenerator<string> {
  const heads: { text: string; rest: AsyncGenerator<{ text: string }> }[] = []
  for (const file of files) {
    const rest = linesIn(file)
    const first = await rest.next()
    if (first.done !== true) heads.push({ text: first.value.text, rest })
  }
  while (heads.length > 0) {
    const least = heads.reduce((one, other) => (byUnits(other.text, one.text) < 0 ? other : one))
    yield least.text
    const next = await least.rest.next()
    if (next.done === true) heads.splice(heads.indexOf(least), 1)
    else least.text = next.value.text
  }
}

/** By code units, alike on every machine. */
function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
