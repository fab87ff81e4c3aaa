import { readFileSync } from 'node:fs'
import { arch, cpus, loadavg, release, totalmem } from 'node:os'

/** Where figures come from. */
export type Machine = {
  date: string
  processor: string
  cores: number
  /** GiB. */
  memory: number
  system: string
  node: string
  database: string
  payload: string
  /** Processes that wanted to run at the start, on average over a minute: others than ours too. */
  load: number
}

export function machine(): Machine {
  const version = (name: string) =>
    (JSON.parse(read(`node_modules/${name}/package.json`)) as { version: string }).version
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: `${cpus()[0]?.model ?? 'unknown'}, ${arch()}`,
    cores: cpus().length,
    memory: Math.round(totalmem() / 1024 ** 3),
    system: `Linux ${release()}`,
    node: process.versions.node,
    database: `SQLite (libsql ${version('libsql')})`,
    payload: version('payload'),
    load: Number((loadavg()[0] ?? NaN).toFixed(1)),
  }
}

function read(place: string): string {
  return readFileSync(new URL(`../../../${place}`, import.meta.url), 'utf8')
}
