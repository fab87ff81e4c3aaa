import { createRequire } from 'node:module'
import path from 'node:path'
import type Database from 'libsql'

/** Packages that lead to libsql: each is a dependency of the one before it. */
const WAY = ['@payloadcms/db-sqlite', '@libsql/client', 'libsql']

/**
 * libsql's class, from the package that `@payloadcms/db-sqlite` brings. Nothing names the package in
 * an `import`: a host has it only with that adapter, not always where we would find it, and a bundler
 * would refuse what it cannot resolve.
 *
 * @throws when neither the app's folder nor ours leads to it
 */
export function loadLibsql(): typeof Database {
  const starts = [path.join(process.cwd(), 'package.json'), import.meta.url]
  for (const start of starts) {
    const file = follow(start)
    // A CommonJS module, of libsql's own type.
    if (file) return createRequire(file)(file) as typeof Database
  }
  throw new Error(
    `The package libsql, which @payloadcms/db-sqlite brings, was not found from ${process.cwd()}. ` +
      'Start the app in the folder in which its dependencies are installed.',
  )
}

function follow(start: string): string | null {
  try {
    return WAY.reduce((from, name) => createRequire(from).resolve(name), start)
  } catch {
    return null
  }
}
