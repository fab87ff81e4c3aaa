import { build } from 'esbuild'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')

/** What a site's bundler makes of a line, in bytes after gzip. */
async function sizeOf(line: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: line, resolveDir: path.join(root, 'src/exports') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  return gzipSync(outputFiles[0]?.contents ?? '').length
}

it('the client takes less than 5 kB of a page, compressed', async () => {
  const size = await sizeOf(`export * from './client.ts'`)
  expect(size).toBeGreaterThan(1_000)
  expect(size).toBeLessThan(5_000)
})

it('a page has only the queries that it imports', async () => {
  const one = await sizeOf(`export { LOCALES } from './queries.ts'`)
  const all = await sizeOf(`export * from './queries.ts'`)
  expect(one).toBeLessThan(500)
  expect(all).toBeGreaterThan(2_000)
})
