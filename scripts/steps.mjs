import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { logLine, saysJson } from './logLine.mjs'

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** Set by a signal: nothing new starts. */
let stopping = false
let tellStopped
/** Resolves when a signal has come. */
export const stopped = new Promise((resolve) => (tellStopped = resolve))

/** Children that run now; a signal to this process is passed on to them. */
const children = new Set()

/**
 * Starts a child that ends with this process.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, stdio: import('node:child_process').StdioOptions}} options
 */
export function spawnChild(command, args, { env = {}, stdio }) {
  if (stopping) throw new Stop('Stopped.')
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio,
    shell: process.platform === 'win32' && command === 'npm',
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, show?: boolean}} [options] `show`: print as it comes
 * @returns {Promise<{code: number, output: string, stdout: string}>} `output`: both streams
 */
export function run(command, args, { env, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe']
    const child = spawnChild(command, args, { env, stdio })
    let output = ''
    let stdout = ''
    child.stdout?.on('data', (text) => {
      output += text
      stdout += text
    })
    child.stderr?.on('data', (text) => (output += text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output, stdout }))
  })
}

/** Runs a program of a package that is installed here, for production. */
export async function tool(script, args) {
  const file = path.join(root, 'node_modules', script)
  const env = { NODE_ENV: 'production' }
  const { code, output } = await run(process.execPath, [file, ...args], { env })
  const name = [path.basename(script), ...args].join(' ')
  if (code !== 0) throw new Stop(`${name} failed:\n${tail(output)}`)
}

/** Node 20 must not load lexical's development files: plain Node stops at random with them. */
const CONDITION = '--conditions=production'

/** Node flags to run TypeScript. */
export const typescript = [CONDITION, '--import', 'tsx']

/**
 * How Node runs one of the app's programs.
 *
 * @param {string} name without ending, from `src/cli`: `main`
 * @param {{built: boolean}} options `built`: as `npm run build` compiled it, which needs no `tsx`
 * @returns {{args: string[], env: Record<string, string>}}
 */
export function program(name, { built }) {
  const from = (folder, ending) => path.join(root, folder, 'src/cli', `${name}.${ending}`)
  if (!built) return { args: [...typescript, from('', 'ts')], env: {} }
  const config = path.join(root, 'build/payload.config.js')
  return { args: [CONDITION, from('build', 'js')], env: { PAYLOAD_CONFIG_PATH: config } }
}

/** npm as it was called, or else the one on the path. */
export function npm(args, options) {
  const script = process.env.npm_execpath
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...args], options)
    : run('npm', args, options)
}

/**
 * Runs one long step and shows that it goes on: seconds on a terminal, else a line before and after.
 *
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const live = process.stdout.isTTY
  const start = Date.now()
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`
  if (!live) say(`… ${title}`)
  const timer = live && setInterval(() => process.stdout.write(`\r… ${title} (${seconds()})`), 500)
  try {
    const result = await work()
    say(`${live ? '\r' : ''}✓ ${title} (${seconds()})`)
    return result
  } catch (error) {
    say(`${live ? '\r' : ''}✗ ${title} (${seconds()})`)
    throw error
  } finally {
    if (timer) clearInterval(timer)
  }
}

/**
 * Tells the person who has started a command, or a program that reads the log in their stead.
 *
 * @param {string} text
 * @param {'info' | 'error'} [level]
 */
export function say(text, level = 'info') {
  const print = level === 'error' ? console.error : console.log
  if (!saysJson()) return print(text)
  for (const msg of text.split('\n').map((line) => line.trim())) {
    if (msg !== '') print(logLine({ msg, level }))
  }
}

/** An error that the reader can act on: printed without a stack. */
export class Stop extends Error {}

/**
 * The main function of a command: prints a `Stop` as it is, and ends with its children on a signal.
 *
 * @param {() => Promise<number>} main gives the exit code
 */
export async function command(main) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
  stopWithNpm()
  try {
    process.exitCode = await main()
  } catch (error) {
    if (stopping) process.exitCode = 130
    else {
      if (error instanceof Stop) say(`\n${error.message}`, 'error')
      else console.error(error)
      process.exitCode = 1
    }
  }
}

/** A signal to npm ends npm and the shell between us, and would leave us running alone. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid === parent || stop(), 500).unref()
}

/** How long children may take to end by themselves, seconds. */
let grace = 15

/** Gives children so many seconds to end by themselves. */
export function allowToStop(seconds) {
  grace = seconds
}

function stop() {
  stopping = true
  tellStopped()
  // Not the signal that came: a process started in the background may have been told to ignore it.
  for (const child of children) child.kill('SIGTERM')
  setTimeout(() => children.forEach((child) => child.kill('SIGKILL')), grace * 1000).unref()
}

/** The end of a failed command's output, where its reason stands. */
export function tail(output, lines = 40) {
  const all = output.trimEnd().split('\n')
  return all
    .filter((line, index) => line !== all[index - 1])
    .slice(-lines)
    .join('\n')
}

/**
 * Stops on a Node that the packages in use cannot run on: sharp needs 20.10 (it imports JSON by
 * attribute), and vitest's bundler, for the tests, 20.19.
 *
 * @param {number} minor oldest minor version of Node 20
 */
export function checkNode(minor = 10) {
  const [major = 0, given = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && given >= minor)) return
  throw new Stop(
    `Node: expected 20.${minor} or newer, got ${process.versions.node}. See https://nodejs.org.`,
  )
}
