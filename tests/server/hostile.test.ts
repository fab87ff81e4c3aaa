import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { type App, startApp } from '../e2e/app.js'
import { connections, memoryOf, serverOf, signInFrom, statusIn, timeOfOthers } from './attackers.js'
import { ADDRESSES } from './hostile/addresses.js'
import type { Attack, Lab } from './hostile/attack.js'
import { BODIES } from './hostile/bodies.js'
import { COPIES } from './hostile/copies.js'
import { FILES } from './hostile/files.js'
import { openLab } from './hostile/lab.js'
import { MEMORY } from './hostile/memory.js'
import { QUERIES } from './hostile/queries.js'
import { SIGN_INS } from './hostile/signIns.js'
import { TEXTS } from './hostile/texts.js'

/** What one server keeps of all attacks of a kind, at most; megabytes beside what it had. */
const MOST_KEPT = 450

let app: App
let lab: Lab
let server: number | null
const { half, endAll } = connections()
beforeAll(async () => {
  app = await startApp()
  lab = await openLab(app, half)
  server = serverOf(app)
})
afterEach(endAll)
afterAll(() => app.stop())

/** Where nobody has signed in yet: one who tries again and again waits for those who have not. */
const somewhere = () => `127.0.49.${(visitors += 1)}`
let visitors = 0

const KINDS: [kind: string, attacks: readonly Attack[]][] = [
  ['operations that cost more than they look', QUERIES],
  ['what strangers would have remembered', MEMORY],
  ['bodies that do not come, or come in pieces', BODIES],
  ['sign-ins', SIGN_INS],
  ['addresses that are read in two ways', ADDRESSES],
  ['a picture that was withdrawn', COPIES],
  ['texts that are hard to check', TEXTS],
  ['entries and files that are long or deep', FILES],
]

describe.each(KINDS)('%s', (kind, attacks) => {
  let before = 0
  beforeAll(() => {
    before = memoryOf(app)
  })

  test('are ten or more', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(10)
  })

  test.each(attacks)('$who: $what', async ({ send, seen, says }) => {
    const sent = send(lab)
    // While it is worked on: who asks from elsewhere is answered.
    await timeOfOthers(app)
    const answers = await sent
    for (const { status, text } of answers) {
      expect(seen, text).toContain(status)
      if (says && status !== 503) expect(text).toMatch(says)
    }
    if (kind === 'sign-ins') expect(statusIn(await signInFrom(app, somewhere()))).toBe(200)
    expect(serverOf(app)).toBe(server)
  })

  test('leave the memory as it was, about, and nobody has fallen', () => {
    expect(memoryOf(app) - before).toBeLessThan(MOST_KEPT)
    expect(app.output()).not.toContain('The server ended')
  })
})
