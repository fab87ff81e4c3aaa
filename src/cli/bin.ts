#!/usr/bin/env node
import { fileURLToPath } from 'node:url'

/**
 * `npx stories COMMAND` in a host app. Payload's own command line loads the app's TypeScript config
 * on every Node that it supports, so it runs ours: `payload run stories.js -- COMMAND`.
 */
const ours = fileURLToPath(new URL('stories.js', import.meta.url))
const [node = '', script = '', ...words] = process.argv
process.argv = [node, script, 'run', ours, '--', ...words]
await import(new URL('../bin.js', import.meta.resolve('payload')).href)
