import { codeOf, PluginError } from '../errors.js'
import { adminText } from '../i18n/adminText.js'

/** By the code of a database or of the file system. */
const FULL = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT', '53100', '14031']
const LOCKED = ['SQLITE_BUSY', 'SQLITE_LOCKED', '40P01', '55P03']
const READ_ONLY = ['SQLITE_READONLY', 'EROFS', '25006']

/** How far causes are followed. */
const DEPTH = 10

/**
 * The error that tells a caller what failed below, wherever it stands among the causes; null when it
 * is none of a full disk, a lock, and a disk or database that cannot be written.
 */
export function failureOf(error: unknown): PluginError | null {
  const chain = causesOf(error)
  const told = chain.find((one) => one instanceof PluginError)
  if (told) return told
  const codes = chain.map(codeOf)
  const hasOne = (known: readonly string[]) =>
    codes.some((code) => known.some((one) => code === one || code.startsWith(`${one}_`)))
  if (hasOne(FULL)) return diskFull()
  if (hasOne(LOCKED)) return busyDatabase()
  return hasOne(READ_ONLY) ? readOnly() : null
}

/** Not of a value that breaks a constraint: callers know how to go on after that. */
export function isOfDatabase(error: unknown): boolean {
  if (failureOf(error)) return true
  return causesOf(error).some((one) => /^SQLITE_(?!CONSTRAINT)/.test(codeOf(one)))
}

export function busyDatabase(): PluginError {
  return new PluginError('BUSY', adminText('failure.busy').en)
}

/** @param needed Bytes that were to be written, if known. */
export function diskFull(needed?: number): PluginError {
  return new PluginError(
    'DISK_FULL',
    adminText('failure.diskFull').en,
    needed === undefined ? {} : { needed },
  )
}

export function readOnly(): PluginError {
  return new PluginError('READ_ONLY', adminText('failure.readOnly').en)
}

/** Drivers wrap the errors of their database, and SQL builders those of the drivers. */
function causesOf(error: unknown): Error[] {
  const causes: Error[] = []
  for (let one = error; one instanceof Error && causes.length < DEPTH; one = one.cause) {
    causes.push(one)
  }
  return causes
}
