import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Makes a file one that this process cannot write, though it can write the folder. Permissions do
 * not bind root, so for root the file is mounted read-only, which not every container allows.
 *
 * @returns what undoes it
 */
export function makeReadOnly(file: string): () => void {
  if (process.getuid?.() !== 0) {
    chmodSync(file, 0o444)
    return () => chmodSync(file, 0o644)
  }
  mount('--bind', file, file)
  try {
    mount('-o', 'remount,ro,bind', file)
  } catch (error) {
    execFileSync('umount', [file])
    throw error
  }
  return () => execFileSync('umount', [file])
}

function mount(...args: string[]): void {
  execFileSync('mount', args, { stdio: 'ignore' })
}

/** Whether `makeReadOnly` can do it here. */
export function canMakeReadOnly(): boolean {
  const directory = mkdtempSync(path.join(tmpdir(), 'stories-read-only-'))
  const file = path.join(directory, 'file')
  writeFileSync(file, '')
  try {
    makeReadOnly(file)()
    return true
  } catch {
    return false
  } finally {
    rmSync(directory, { recursive: true })
  }
}
