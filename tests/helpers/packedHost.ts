import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../..')
const hosts = path.join(root, 'tests/fixtures/host')

export const NAME = 'payload-plugin-stories'

export type Manifest = Record<'dependencies' | 'peerDependencies', Record<string, string>> & {
  peerDependenciesMeta: Record<string, { optional: boolean }>
  exports: Record<string, string | Record<string, string>>
}

/** A host app outside of the repository, with the packed package in it. */
export type PackedHost = {
  folder: string
  /** Folder of the package. */
  place: string
  manifest: Manifest
  remove: () => void
}

/**
 * Makes a host. Only what the package declares is beside it, so that an import of anything else
 * fails. Links, not an installation: the same bytes, offline.
 *
 * @param files Folder of `tests/fixtures/host` that is copied into it; empty: that folder itself.
 * @param more Names of packages that the host has besides.
 */
export async function packedHost(files: string, more: readonly string[]): Promise<PackedHost> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stories-host-'))
  const place = path.join(folder, 'node_modules', NAME)
  mkdirSync(place, { recursive: true })
  await run('tar', ['-xzf', inject('tarball'), '-C', place, '--strip-components=1'])
  const packed = readFileSync(path.join(place, 'package.json'), 'utf8')
  const manifest = JSON.parse(packed) as Manifest
  const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  const asked = installed.filter((name) => !manifest.peerDependenciesMeta[name]?.optional)
  for (const name of [...asked, ...more]) link(folder, name)
  cpSync(path.join(hosts, files), folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  return {
    folder,
    place,
    manifest,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function link(folder: string, name: string): void {
  const place = path.join(folder, 'node_modules', name)
  mkdirSync(path.dirname(place), { recursive: true })
  symlinkSync(path.join(root, 'node_modules', name), place, 'junction')
}

/** What a terminal has, and what makes links of a host into this repository no surprise. */
export function hostEnvironment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const runner = ['NODE_OPTIONS', 'VITEST', 'TEST_DATABASE']
  const own = Object.entries(process.env).filter(([name]) => !runner.includes(name))
  return {
    ...Object.fromEntries(own),
    // Next's types know three values of it; vitest's own must not leak in.
    NODE_ENV: 'development',
    NEXT_TELEMETRY_DISABLED: '1',
    // It would find the storage plugin of our own tests beside the links.
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    ...more,
  }
}
