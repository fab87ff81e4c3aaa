import { spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { ADMIN, cleanEnvironment } from '../e2e/app.js'

const root = path.resolve(import.meta.dirname, '../..')

/** Copies what the last stage of the Dockerfile copies, but for its packages. */
export function copyAsDockerDoes(folder: string): void {
  const [, last = ''] =
    /.*^FROM [^\n]*$(.*)/ms.exec(readFileSync(`${root}/Dockerfile`, 'utf8')) ?? []
  for (const [, words = ''] of last.matchAll(/^COPY (?:--from=build )?(?!--from)(.+)$/gm)) {
    const places = words.split(' ').map((place) => place.replace(/^\/app\/|^\.\/?/g, ''))
    const to = places.pop() ?? ''
    for (const place of places)
      cpSync(path.join(root, place), path.join(folder, to === '' ? place : to), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (source) => !source.startsWith(path.join(root, '.next/cache')),
      })
  }
}

/** Takes the right to write away, from its owner too. */
export function makeReadOnly(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    chmodSync(path.join(entry.parentPath, entry.name), entry.isDirectory() ? 0o555 : 0o444)
  }
  chmodSync(folder, 0o555)
}

/** Nobody in particular, where this process may become somebody else. */
export const OTHER_USER = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

/** A socket that is bound and that nobody listens on yet, as systemd holds one. */
export function bindSocket(port: number): number {
  type Binding = {
    TCP: new (type: number) => { bind: (host: string, port: number) => number; fd: number }
  }
  const node = process as unknown as { binding: (name: string) => Binding }
  const handle = new (node.binding('tcp_wrap').TCP)(1)
  if (handle.bind('127.0.0.1', port) !== 0) throw new Error(`Port ${port} cannot be bound.`)
  held.push(handle)
  return handle.fd
}
/** Node closes the sockets of handles that nobody holds. */
const held: unknown[] = []

type Served = {
  folder: string
  data: string
  port: number
  /** What systemd would hand on. */
  fd: number
}

/** `npm run serve` as a unit of systemd runs it, in a folder of its own and as another user. */
export function serveActivated({ folder, data, port, fd }: Served) {
  mkdirSync(data, { recursive: true })
  const script = 'LISTEN_FDS=1 LISTEN_PID=$$ exec "$0" scripts/serve.mjs'
  const child = spawn('/bin/sh', ['-c', script, process.execPath], {
    cwd: folder,
    detached: true,
    ...OTHER_USER,
    stdio: ['ignore', 'pipe', 'pipe', fd],
    env: {
      ...cleanEnvironment(),
      PORT: String(port),
      DATABASE_URI: `file:${path.join(data, 'stories.db')}`,
      MEDIA_DIR: path.join(data, 'media'),
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
      TRUST_PROXY: '1',
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (output += text.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => output.includes('Ctrl-C stops') && resolve())
    void ended.then((code) => reject(new Error(`The server ended with ${code}:\n${output}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    return ended
  }
  return { ready, ended, stop, output: () => output }
}
