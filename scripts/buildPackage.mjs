import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build as esbuild } from 'esbuild'
import ts from 'typescript'

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

/** Heavy, and of use to some hosts: they install it, or are told at start what they do without. */
const OPTIONAL = [
  '@hyzyla/pdfium',
  '@zxcvbn-ts/language-en',
  '@zxcvbn-ts/language-es-es',
  '@zxcvbn-ts/language-fr',
]

/** What of the manifest is for those who work in this repository. */
const FOR_US = ['private', 'scripts', 'devDependencies', 'overrides']

/** What readers of the package find beside its code. */
const TEXTS = ['README.md', 'CHANGELOG.md', 'LICENSE', 'SECURITY.md', 'docs']

/** A twentieth of the package. Readers in `node_modules` read text. */
const PICTURES = path.join(root, 'docs/images')

/** The doors that run on servers, and the programs. */
const SERVER = {
  index: 'src/index.ts',
  rsc: 'src/exports/rsc.ts',
  doctor: 'src/exports/doctor.ts',
  xliff: 'src/exports/xliff.ts',
  bin: 'src/cli/bin.ts',
  stories: 'src/cli/stories.ts',
}

/** A bundle is on one side of React's border: components of the browser are behind their own door. */
const clientStaysOutside = {
  name: 'client-stays-outside',
  setup: (build) =>
    build.onResolve({ filter: /\.client\.js$/ }, () => ({ path: './admin.js', external: true })),
}

const dist = path.join(root, 'dist')
const types = path.join(dist, 'types')

/** `npm run build:package`: the npm package, whole, in `dist`; `npm publish dist` publishes it. */
await command(async () => {
  rmSync(dist, { recursive: true, force: true })
  await tool('typescript/bin/tsc', ['-p', 'tsconfig.build.json'])
  keepWhatDoorsReach()
  withoutWords(path.join(types, 'src/i18n/en.d.ts'))
  // A host's bundler minifies it again; what a server runs stays readable.
  await bundle(
    { admin: 'src/exports/admin.ts' },
    { minifyWhitespace: true, minifyIdentifiers: true },
  )
  // Each is a single file, so that a page can load it without a bundler.
  for (const door of ['client', 'queries'])
    await bundle(
      { [door]: `src/exports/${door}.ts` },
      { platform: 'neutral', target: 'es2022', minifyWhitespace: true, minifyIdentifiers: true },
    )
  await bundle(SERVER, { plugins: [clientStaysOutside] })
  for (const place of TEXTS)
    cpSync(path.join(root, place), path.join(dist, place), {
      recursive: true,
      filter: (file) => file !== PICTURES,
    })
  withoutSpace(path.join(dist, 'docs'))
  const text = JSON.stringify(publishedManifest(), null, 2)
  // Its places are told from the package's own root.
  writeFileSync(path.join(dist, 'package.json'), `${text.replaceAll('./dist/', './')}\n`)
  return 0
})

/** Descriptions and dashboards are for programs, which read them as well without indentation. */
function withoutSpace(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, name)
    if (!name.endsWith('.json')) continue
    writeFileSync(file, `${JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))}\n`)
  }
}

/**
 * One file for each door, and one for what some of them share: a host's bundler and Node read a few
 * files instead of a thousand. What comes from other packages stays an import.
 */
function bundle(entryPoints, options) {
  return esbuild({
    entryPoints,
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    minifySyntax: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.10',
    packages: 'external',
    charset: 'utf8',
    chunkNames: 'part-[hash]',
    logLevel: 'warning',
    ...options,
  })
}

/** The compiler writes a declaration for every file; most are of files that no door shows. */
function keepWhatDoorsReach() {
  const written = ts.sys.readDirectory(types, ['.d.ts'])
  const doors = written.filter((file) => /types\/src\/(index|exports\/\w+)\.d\.ts$/.test(file))
  const program = ts.createProgram(doors, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    noLib: true,
    types: [],
  })
  const reached = new Set(program.getSourceFiles().map(({ fileName }) => fileName))
  for (const file of written) if (!reached.has(file)) rmSync(file)
}

/** Hosts translate texts by their keys; the words, which are half of the file, are in the code. */
function withoutWords(file) {
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/: "(?:[^"\\]|\\.)*";$/gm, ': string;'))
}

/** The manifest without the app: what the package and its hosts share comes as a peer only. */
function publishedManifest() {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const { dependencies: all, peerDependencies: shared } = manifest
  const isOurs = (name) => ![...OF_THE_APP, ...OPTIONAL].includes(name) && !(name in shared)
  const pick = (names, range = '') =>
    Object.fromEntries(names.map((name) => [name, `${range}${all[name]}`]))
  return {
    ...Object.fromEntries(Object.entries(manifest).filter(([key]) => !FOR_US.includes(key))),
    dependencies: pick(Object.keys(all).filter(isOurs)),
    peerDependencies: { ...shared, ...pick(OPTIONAL, '^') },
    peerDependenciesMeta: Object.fromEntries(OPTIONAL.map((name) => [name, { optional: true }])),
  }
}
