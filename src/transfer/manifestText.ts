import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { isObject } from '../entries/read.js'
import { codeOf } from '../errors.js'
import { MANIFEST } from './listedFiles.js'
import { TransferError } from './transferError.js'

/** The text of a folder's manifest. */
export async function readManifest(folder: string): Promise<string> {
  try {
    return await readFile(path.join(folder, MANIFEST), 'utf8')
  } catch (error) {
    throw new TransferError(
      `${folder}: expected a folder with a ${MANIFEST}, got none (${codeOf(error)}). ` +
        'A backup or an export that was cut off has no manifest.',
    )
  }
}

/** Written last, and on the disk when this is done: a folder without it is none. */
export async function writeManifest(folder: string, manifest: object): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  await writeFile(path.join(folder, MANIFEST), text, { mode: 0o600, flush: true })
}

/**
 * What a manifest says, of whatever kind it is; nothing where it is no object. Pure.
 *
 * @throws TransferError for a text that is no JSON
 */
export function parseManifest(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : {}
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new TransferError(
      `${MANIFEST}: expected JSON: ${reason}. Take another copy of the folder.`,
    )
  }
}

/** @throws TransferError with all that is wrong with a manifest, a line each */
export function refuseProblems(problems: readonly string[]): void {
  if (problems.length > 0)
    throw new TransferError(problems.map((problem) => `${MANIFEST}: ${problem}`).join('\n'))
}
