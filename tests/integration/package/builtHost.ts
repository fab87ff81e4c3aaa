import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

import { freePort } from '../../e2e/app.js'
import { hostEnvironment, NAME, packedHost, type PackedHost } from '../../helpers/packedHost.js'
import { blocksOf } from './steps.js'

const run = promisify(execFile)
const recipes = path.resolve(import.meta.dirname, '../../fixtures/frontEnds')
const SECRET = 'of-the-front-end'

/** The guide: what it writes into files, its commands in order, and the answer at its end. */
const guide = blocksOf('start/plugin.md', 'From `npm install` to the first published quote')
const [config, quote] = guide.filter(({ language }) => language === 'ts').map(({ text }) => text)
export const commands = guide.flatMap(({ language, text }) =>
  language === 'sh' ? text.split('\n') : [],
)
export const answer = guide.find(({ language }) => language === 'json')?.text ?? ''

/** Settings of Next and its proxy. */
const [settings, proxy] = blocksOf('guides/host-apps.md', 'Headers').map(({ text }) => text)

export type BuiltHost = {
  origin: string
  /** What the commands of the guide have said, before the app was built. */
  said: string
  /** Runs a command of the guide as a terminal does. */
  terminal: (command: string) => Promise<{ stdout: string; stderr: string }>
  /** What `stories doctor` finds in its group of HTTP and accounts. */
  examine: () => Promise<{ ok: boolean; holes: unknown[]; failed: unknown[] }>
  stop: () => void
}

/**
 * The app of the guide, below a path and with routes of its own, together with a front end by the
 * recipe for Next: built from the tarball, outside of the repository, and started.
 */
export async function builtHost(): Promise<BuiltHost> {
  const more = ['@payloadcms/db-sqlite', '@types/node', '@types/react', 'next', 'typescript']
  const host = await packedHost('next', more)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const env = hostEnvironment({
    PAYLOAD_SECRET: 'of-the-guide-0123456789abcdef',
    PUBLIC_URL: origin,
    CMS_URL: `${origin}/cms/rest`,
    FRONT_END: `${origin}/cms/revalidate`,
    REVALIDATE_SECRET: SECRET,
  })
  const terminal = (command: string) => {
    const [name, program = '', ...words] = command.split(' ')
    const options = { cwd: host.folder, env }
    const there = command.replace('http://localhost:3000/api', `${origin}/cms/rest`)
    if (name === 'curl') return run('sh', ['-c', there], options)
    return run(process.execPath, ['--conditions=production', bin(host, program), ...words], options)
  }
  writeFiles(host)
  let said = ''
  // From the tarball, it is installed. Built and started, the app is quicker than in development.
  for (const command of commands.filter((one) => one.startsWith('npx ')))
    said += (await terminal(command)).stderr
  const production = { ...env, NODE_ENV: 'production' } as const
  const next = [bin(host, 'next'), 'build']
  await run(process.execPath, next, { cwd: host.folder, env: production })
  const server = await start(host, { port, env: production })
  const stop = () => {
    server.kill('SIGKILL')
    host.remove()
  }
  const examine = async () => {
    const words = [
      '--conditions=production',
      bin(host, 'stories'),
      'doctor',
      '--only',
      'http',
      '--json',
    ]
    const below = { ...production, NEXT_BASE_PATH: '/cms' }
    const options = { cwd: host.folder, env: below, maxBuffer: 10_000_000 }
    const { stdout } = await run(process.execPath, words, options).catch(
      (error: { stdout: string }) => error,
    )
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Awaited<
      ReturnType<BuiltHost['examine']>
    >
  }
  return { origin, said, terminal, examine, stop }
}

function bin({ folder }: PackedHost, program: string): string {
  const file = { next: 'next/dist/bin/next', payload: 'payload/bin.js', stories: `${NAME}/bin.js` }
  return path.join(folder, 'node_modules', file[program as keyof typeof file])
}

function writeFiles({ folder }: PackedHost): void {
  const write = (name: string, text = '') => writeFileSync(path.join(folder, name), text)
  const plugin =
    'tellFrontEnd({ url: process.env.FRONT_END, secret: process.env.REVALIDATE_SECRET })'
  const more = `routes: { api: '/rest', admin: '/desk' }, telemetry: false, plugins: [stories({ publicUrl: process.env.PUBLIC_URL }), ${plugin}]`
  const whole = config?.replace('plugins: [stories()]', more) ?? ''
  write('payload.config.ts', `import { tellFrontEnd } from './tellFrontEnd'\n${whole}`)
  write('quote.ts', quote)
  write('proxy.ts', proxy?.replace('/admin/', '/desk/'))
  const next = readFileSync(path.join(folder, 'next.config.mjs'), 'utf8')
  write('next.config.mjs', next.replace("basePath: '/cms',", `basePath: '/cms',\n${settings}`))
  const recipe = (name: string) => readFileSync(path.join(recipes, name), 'utf8')
  write('tellFrontEnd.ts', recipe('tellFrontEnd.ts'))
  for (const place of ['lib', 'app/revalidate']) mkdirSync(path.join(folder, place))
  cpSync(path.join(recipes, 'nextAsk.ts'), path.join(folder, 'lib/ask.ts'))
  cpSync(path.join(recipes, 'nextRevalidate.ts'), path.join(folder, 'app/revalidate/route.ts'))
}

type Start = { port: number; env: NodeJS.ProcessEnv }

function start(host: PackedHost, { port, env }: Start): Promise<ChildProcess> {
  const words = [bin(host, 'next'), 'start', '--port', String(port)]
  const server = spawn(process.execPath, words, {
    cwd: host.folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The host ended with ${code}.`)))
    server.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes('Ready')) resolve(server)
    })
  })
}
