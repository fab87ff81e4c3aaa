import { build } from 'esbuild'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** Browsers of the last three years or so: what cannot run it keeps what stands in the page. */
const TARGET = ['es2022', 'chrome105', 'firefox110', 'safari16.4']

/** The script of embeds, as pages load it. */
export async function embedScript() {
  const { outputFiles } = await build({
    entryPoints: ['src/embeds/main.ts'],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: TARGET,
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
  })
  return outputFiles[0].text.trim()
}

/** The module that the server gives the script from: no bundler of a host has to find a file. */
export async function embedModule() {
  const script = JSON.stringify(await embedScript())
  return `/** Generated from \`src/embeds/main.ts\`: \`npm run generate:embeds\`. */\nexport const SCRIPT =\n  ${script}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(path.join(root, 'src/embeds/built.ts'), await embedModule())
