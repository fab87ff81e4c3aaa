import { execFile, execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ADMIN, cleanEnvironment, freePort } from '../e2e/app.js'
import {
  bindSocket,
  copyAsDockerDoes,
  makeReadOnly,
  OTHER_USER,
  serveActivated,
} from './deployed.js'
import { nginx, startNginx, withoutTls } from './nginx.js'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../..')

let place: string
let data: string
let port: number
let fd: number
let server: ReturnType<typeof serveActivated>
beforeAll(async () => {
  const above = mkdtempSync(path.join(tmpdir(), 'stories-deploy-'))
  chmodSync(above, 0o755)
  place = path.join(above, 'app')
  data = path.join(above, 'data')
  for (const folder of [place, data]) mkdirSync(folder)
  if (OTHER_USER.uid) chownSync(data, OTHER_USER.uid, OTHER_USER.gid)
  copyAsDockerDoes(place)
  for (const file of ['package.json', 'package-lock.json'])
    writeFileSync(path.join(place, file), readFileSync(path.join(root, file)))
  const install = ['ci', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline']
  await run('npm', install, { cwd: place, env: cleanEnvironment() })
  makeReadOnly(place)
  port = await freePort()
  fd = bindSocket(port)
  server = serveActivated({ folder: place, data, port, fd })
  await server.ready
})
afterAll(async () => {
  await server.stop()
  await run('chmod', ['-R', 'u+w', place])
  rmSync(path.dirname(place), { recursive: true, force: true })
})

function exists(file: string): boolean {
  try {
    execFileSync(file, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const QUERY =
  '{ themes(locale: fr) { nodes { title } } documents(locale: fr) { nodes { files { url } } } }'

test('what was built is served by the packages of npm ci --omit=dev alone, by a user who may write nothing of it', async () => {
  const packages = path.join(place, 'node_modules')
  const [tsx, typescript] = ['tsx', 'typescript'].map((name) => exists(`${packages}/.bin/${name}`))
  expect([tsx, typescript]).toEqual([false, false])
  const response = await fetch(
    `http://127.0.0.1:${port}/api/delivery/graphql?query=${encodeURIComponent(QUERY)}`,
  )
  const { data: answer } = (await response.json()) as {
    data: { themes: { nodes: { title: string }[] } }
  }
  expect(answer.themes.nodes.map(({ title }) => title)).toContain('Durabilité environnementale')
  const page = await fetch(`http://127.0.0.1:${port}/admin/login`)
  expect([page.status, (await page.text()).includes('LoginForm')]).toEqual([200, true])
})

test('its command line works beside it', async () => {
  const { stdout } = await run(
    process.execPath,
    ['scripts/stories.mjs', 'editions', 'verify', '--full', '--json'],
    {
      cwd: place,
      ...OTHER_USER,
      env: {
        ...cleanEnvironment(),
        DATABASE_URI: `file:${path.join(data, 'stories.db')}`,
        MEDIA_DIR: path.join(data, 'media'),
      },
    },
  )
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({ ok: true })
})

describe.skipIf(!nginx)('behind nginx by our recipe', () => {
  let stop: () => void
  let url: string
  beforeAll(async () => {
    const outside = await freePort()
    url = `http://127.0.0.1:${outside}`
    const recipe = readFileSync(path.join(root, 'deploy/nginx.conf'), 'utf8')
    const config = withoutTls(recipe, { outside, inside: port })
    stop = await startNginx({ folder: path.join(path.dirname(place), 'nginx'), config, url })
  })
  afterAll(() => stop())

  const read = () => fetch(`${url}/api/delivery/graphql?query=${encodeURIComponent(QUERY)}`)

  test('people sign in, and see who they are', async () => {
    const response = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(ADMIN),
    })
    const { token } = (await response.json()) as { token: string }
    const me = await fetch(`${url}/api/users/me`, { headers: { authorization: `JWT ${token}` } })
    expect(await me.json()).toMatchObject({ user: { email: ADMIN.email } })
  })

  test('files come whole and in ranges, at addresses of the proxy', async () => {
    const { data } = (await (await read()).json()) as {
      data: { documents: { nodes: { files: { url: string }[] }[] } }
    }
    const file = data.documents.nodes[0]?.files[0]?.url ?? ''
    expect(file.startsWith(url)).toBe(true)
    const whole = Buffer.from(await (await fetch(file)).arrayBuffer())
    const part = await fetch(file, { headers: { range: 'bytes=5-14' } })
    expect([part.status, part.headers.get('content-range')]).toEqual([
      206,
      `bytes 5-14/${whole.length}`,
    ])
    expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(5, 15))
  })

  test('answers are compressed', async () => {
    // What is shorter than 1 kB goes as it is.
    const query = encodeURIComponent('{ __schema { types { name description } } }')
    const headers = { 'accept-encoding': 'br' }
    const response = await fetch(`${url}/api/delivery/graphql?query=${query}`, { headers })
    expect(await response.text()).toContain('__schema')
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(response.headers.get('vary')).toMatch(/accept-encoding/i)
  })

  test('the server stops and starts again, and no read fails', async () => {
    const statuses: number[] = []
    let isOver = false
    const reader = async () => {
      while (!isOver)
        statuses.push(
          await read().then(
            async (answer) => (await answer.arrayBuffer(), answer.status),
            () => 0,
          ),
        )
    }
    const readers = Array.from({ length: 6 }, reader)
    await server.stop()
    server = serveActivated({ folder: place, data, port, fd })
    await server.ready
    isOver = true
    await Promise.all(readers)
    const failed = statuses.filter((status) => status !== 200)
    console.info(`${statuses.length} reads, ${failed.length} failed`)
    expect(failed).toEqual([])
    expect(statuses.length).toBeGreaterThan(6)
  })
})
