import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { send } from '../../src/outgoing/send.js'
import { PURGES } from '../../src/targets/purgeOptions.js'
import { purgeTarget } from '../../src/targets/purgeTarget.js'
import type { Message, ToldChange } from '../../src/webhooks/types.js'
import { purger } from '../fixtures/webhooks/nginxPurge.mjs'
import { nginx, startNginx } from './nginx.js'

const root = path.resolve(import.meta.dirname, '../..')
const TOKEN = 'a-token-of-the-test'
const varnish = ['/usr/sbin/varnishd', '/usr/bin/varnishd'].find((file) => {
  try {
    // Without the module there is no purge by tag.
    execFileSync(file, ['-C', '-f', path.join(root, 'tests/fixtures/webhooks/varnish.vcl')], {
      stdio: 'ignore',
      env: { ...process.env, PURGE_TOKEN: TOKEN },
    })
    return true
  } catch {
    return false
  }
})

/** What a cache stands in front of: pages with tags, as the delivery API sends them. */
let origin: { server: Server; port: number }
let version = 1
const PAGES: Record<string, string> = {
  '/story': 'entry-story,list-stories',
  '/other': 'entry-other,list-themes',
  '/many': 'all-stories,list-programmes',
}
/** A front end gives a cached page, and the caches that are told. */
type Cache = { url: string; purgeUrl: string; stop: () => Promise<void> }

let directory: string

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'purge-'))
  chmodSync(directory, 0o755)
  const server = createServer((request, response) => {
    const tags = PAGES[request.url ?? '']
    response.writeHead(200, {
      'Cache-Control': 'public, max-age=0, s-maxage=600, must-revalidate',
      ...(tags ? { 'Cache-Tag': tags } : {}),
    })
    response.end(String(version))
  })
  origin = { server, port: await listening(server) }
})
afterAll(async () => {
  await closed(origin.server)
  rmSync(directory, { recursive: true, force: true })
})
beforeEach(() => {
  version = 1
})

describe.skipIf(!varnish)('Varnish, by our recipe', () => {
  behaves(async () => {
    const port = await freePort()
    const file = path.join(directory, 'default.vcl')
    const recipe = readFileSync(path.join(root, 'tests/fixtures/webhooks/varnish.vcl'), 'utf8')
    writeFileSync(file, recipe.replace('"3000"', `"${origin.port}"`))
    const words = ['-F', '-n', path.join(directory, 'varnish'), '-f', file]
    const server = spawn(
      varnish ?? '',
      [...words, '-a', `127.0.0.1:${port}`, '-s', 'malloc,16m', '-j', 'none'],
      { env: { ...process.env, PURGE_TOKEN: TOKEN }, stdio: 'ignore' },
    )
    const url = `http://127.0.0.1:${port}`
    await answering(url)
    const ended = new Promise<void>((done) => server.once('exit', () => done()))
    return {
      url,
      purgeUrl: `${url}/`,
      stop: () => {
        server.kill('SIGTERM')
        return ended
      },
    }
  })
})

describe.skipIf(!nginx)('Debian’s nginx with our program beside it', () => {
  behaves(async () => {
    const port = await freePort()
    const folder = path.join(directory, 'nginx')
    const url = `http://127.0.0.1:${port}`
    const stop = await startNginx({
      folder,
      url,
      config: `proxy_cache_path ${folder}/cache levels=1:2 keys_zone=z:1m use_temp_path=off;
        server { listen 127.0.0.1:${port};
          location / { proxy_pass http://127.0.0.1:${origin.port}; proxy_cache z;
            proxy_hide_header Cache-Tag; } }`,
    })
    const program = purger({ folder: `${folder}/cache`, token: TOKEN })
    const purgeUrl = `http://127.0.0.1:${await listening(program)}/`
    return {
      url,
      purgeUrl,
      stop: async () => {
        stop()
        await closed(program)
      },
    }
  })
})

/** What a cache does that is purged as we ask it. */
function behaves(start: () => Promise<Cache>): void {
  let cache: Cache
  beforeAll(async () => {
    cache = await start()
  })
  afterAll(() => cache.stop())

  const read = async (page: string) => (await fetch(`${cache.url}${page}`)).text()
  const purge = (tags: readonly string[], token = TOKEN) => {
    const headers = { Authorization: `Bearer ${token}` }
    const options = { kind: 'http', id: 'cache', url: cache.purgeUrl, headers, allowPrivate: true }
    const [parsed] = PURGES.parse([options])
    if (!parsed) throw new Error('no target')
    return send(purgeTarget(parsed).request([messageOf(tags)], new Date()))
  }
  const emptied = () => purge(['list-stories', 'list-themes', 'list-programmes'])

  test('a page with the tag is read anew, and others are not', async () => {
    await emptied()
    for (const page of Object.keys(PAGES)) expect(await read(page)).toBe('1')
    version = 2
    expect(await read('/story')).toBe('1')
    const outcome = await purge(['list-stories', 'entry-story', 'all-stories'])
    expect([200, 204]).toContain((outcome as { status: number }).status)
    expect(await read('/story')).toBe('2')
    expect(await read('/many')).toBe('2')
    expect(await read('/other')).toBe('1')
  })

  test('who has no token purges nothing', async () => {
    await emptied()
    expect(await read('/story')).toBe('1')
    version = 2
    expect(await purge(['entry-story'], 'another')).toMatchObject({ status: 403 })
    expect(await read('/story')).toBe('1')
  })

  test('a tag whose start is another tag purges only its own', async () => {
    await emptied()
    expect(await read('/story')).toBe('1')
    version = 2
    await purge(['entry-stor', 'list-storie', 'entry'])
    expect(await read('/story')).toBe('1')
  })
}

function messageOf(tags: readonly string[]): Message {
  return { id: 'msg_1', attempt: 1, change: { tags } as ToldChange } // a purge reads nothing else
}

function listening(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port))
  })
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listening(server)
  await closed(server)
  return port
}

async function answering(url: string): Promise<void> {
  for (;;) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((done) => setTimeout(done, 100))
  }
}
