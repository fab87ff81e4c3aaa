import { lchownSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Gives what root has made to the owner of the folder that it lies in, as SQLite does with its
 * logs: the server is often another user than the person who restores, and has to write it.
 */
export function ownLikeFolder(place: string): void {
  if (process.geteuid?.() !== 0) return
  const { uid, gid } = statSync(path.dirname(place))
  lchownSync(place, uid, gid)
}

/** Makes a folder and those above it, for the eyes of the owner of the one that was there. */
export function makeFolders(folder: string): void {
  const first = mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  const top = path.resolve(first)
  const made: string[] = []
  for (let one = path.resolve(folder); one.startsWith(top); one = path.dirname(one))
    made.unshift(one)
  made.forEach(ownLikeFolder)
}
