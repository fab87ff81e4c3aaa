import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { command, root, tool } from './steps.mjs'

/** Dependencies of the app in this repository alone: a host app brings its own, or needs none. */
const OF_THE_APP = [
  '@payloadcms/db-mongodb',
  '@payloadcms/db-postgres',
  '@payloadcms/db-sqlite',
  'next',
  'pdfkit',
  'proxy-addr',
]

/** What of the manifest is for those who work in this repository. */
const FOR_US = ['private', 'scripts', 'devDependencies', 'overrides']

/** What readers of the package find beside its code. */
const TEXTS = ['README.md', 'CHANGELOG.md', 'LICENSE', 'SECURITY.md', 'docs']

/** `npm run build:package`: the npm package, whole, in `dist`; `npm publish dist` publishes it. */
await command(async () => {
  const dist = path.join(root, 'dist')
  rmSync(dist, { recursive: true, force: true })
  await tool('typescript/bin/tsc', ['-p', 'tsconfig.build.json'])
  for (const file of readdirSync(path.join(root, 'src/admin'), { recursive: true }))
    if (file.endsWith('.css'))
      cpSync(path.join(root, 'src/admin', file), path.join(dist, 'src/admin', file))
  for (const place of TEXTS)
    cpSync(path.join(root, place), path.join(dist, place), { recursive: true })
  const text = JSON.stringify(publishedManifest(), null, 2)
  // Its places are told from the package's own root.
  writeFileSync(path.join(dist, 'package.json'), `${text.replaceAll('./dist/', './')}\n`)
  return 0
})

/** The manifest without the app: what the package and its hosts share comes as a peer only. */
function publishedManifest() {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const isOurs = (name) => !OF_THE_APP.includes(name) && !(name in manifest.peerDependencies)
  const dependencies = Object.entries(manifest.dependencies).filter(([name]) => isOurs(name))
  const kept = Object.entries(manifest).filter(([key]) => !FOR_US.includes(key))
  return { ...Object.fromEntries(kept), dependencies: Object.fromEntries(dependencies) }
}
