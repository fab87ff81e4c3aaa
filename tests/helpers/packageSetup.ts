import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../..')

/** Builds and packs the package once, for all hosts of a run. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stories-tarball-'))
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  await run(npm, ['run', 'build:package'], { cwd: root })
  await run(npm, ['pack', '--pack-destination', folder], { cwd: path.join(root, 'dist') })
  const [name = ''] = readdirSync(folder)
  provide('tarball', path.join(folder, name))
  return () => rmSync(folder, { recursive: true, force: true })
}
