import Database from 'libsql'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What a kill would leave of a database: its file, and the log of what was written since. */
export type Remains = { main: Buffer; wal: Buffer }

/** Everything in a database, table by table; `hash` is of all of them. */
export type Dump = { hash: string; tables: Record<string, string>; files: string[] }

export function remainsOf(file: string): Remains {
  const wal = `${file}-wal`
  return { main: readFileSync(file), wal: existsSync(wal) ? readFileSync(wal) : Buffer.alloc(0) }
}

export function isSame(a: Remains, b: Remains): boolean {
  return a.wal.equals(b.wal) && a.main.equals(b.main)
}

/** Opens what remains as the next start would, without the shared memory, and reads all of it. */
export function dumpRemains({ main, wal }: Remains): Dump {
  const directory = mkdtempSync(path.join(tmpdir(), 'stories-remains-'))
  try {
    const file = path.join(directory, 'copy.db')
    writeFileSync(file, main)
    if (wal.length > 0) writeFileSync(`${file}-wal`, wal)
    return dump(file)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function dump(file: string): Dump {
  const database = new Database(file)
  try {
    const all = (sql: string) => database.prepare(sql).raw(true).all() as unknown as unknown[][]
    const [[integrity]] = all('PRAGMA quick_check') as [[unknown]]
    if (integrity !== 'ok') throw new Error(`The copy is damaged: ${String(integrity)}`)
    const names = all(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    const tables = Object.fromEntries(
      names.map(([name]) => [String(name), hashOf(all(`SELECT * FROM "${String(name)}"`))]),
    )
    return { hash: hashOf(tables), tables, files: namedFiles(all) }
  } finally {
    database.close()
  }
}

/** Files that rows of uploads name, the sizes of pictures included: `images/a.jpg`. */
function namedFiles(all: (sql: string) => unknown[][]): string[] {
  const folders = { media: 'images', files: 'files', consents: 'consents' }
  return Object.entries(folders).flatMap(([table, folder]) => {
    const columns = all(`SELECT name FROM pragma_table_info('${table}')`).map(([name]) => name)
    const names = columns.filter((name) => /^(sizes_.*_)?filename$/.test(String(name)))
    return names
      .flatMap((name) => all(`SELECT "${String(name)}" FROM "${table}"`))
      .flatMap(([name]) => (typeof name === 'string' ? [`${folder}/${name}`] : []))
  })
}

function hashOf(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}
