/**
 * The translate view of a story of 800 segments in Chromium, as a translator: `npm run bench:room`.
 * Opening it may take 2 s, a character typed 16 ms of the main thread, a save 1 s.
 */
import { performance } from 'node:perf_hooks'
import type { CDPSession, Page } from 'playwright-core'

import { freePort, startApp } from '../e2e/app.js'
import { launchBrowser } from '../e2e/browser.js'
import { account, type Api, asAdmin, openAs } from '../e2e/people.js'
import { h, link, p, state, t } from '../unit/translation/segments/richTextOf.js'

const SEGMENTS = 800
const CHARACTERS = 100
const ROUNDS = 5
const MOST = { opening: 2_000, character: 16, save: 1_000 }

/** Notes how long after a key its character is drawn. A text, as tsx adds names to functions. */
const NOTE_DRAWINGS = `
  window.drawn = []
  window.addEventListener('keydown', () => {
    const start = performance.now()
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => window.drawn.push(performance.now() - start)
    requestAnimationFrame(() => port2.postMessage(null))
  }, true)
`

type Segment = { id: string; source: string; target: string | null }

const app = await startApp({ port: await freePort() })
const browser = await launchBrowser()
const admin = await asAdmin(app)
const { id, segments } = await longStory(admin)
console.log(`${segments.length} segments`)
const by = await account(admin, { role: 'translator', locales: ['es'] })
const page = await openAs(browser, app, { size: { width: 1280, height: 900 }, by })
const address = `${app.url}/admin/collections/stories/${id}/translate?to=es`
await openedIn(page)

const openings: number[] = []
for (let round = 0; round < ROUNDS; round += 1) openings.push(await openedIn(page))
tell('opening', openings, MOST.opening)

await goToMiddle(page)
const { busy, frames } = await typed(page)
tell('a character, main thread', busy, MOST.character)
tell('a character, until drawn', frames, Infinity)
const saves: number[] = []
for (let round = 0; round < ROUNDS; round += 1) saves.push(await savedIn(page))
tell('saving', saves, MOST.save)

await browser.close()
await app.stop()
process.exit()

/** Sentences of words by chance, with a figure here and there; the same at each run. */
function sentences(): () => string {
  const words =
    'la famille des village école projet dans pour avec depuis sans jamais eau terre route nous ' +
    'elles leurs enfants saison marché récolte parle attend revient apprend construit longtemps ' +
    'ensemble autour rivière forêt mine salaire avenir voisine maison travail matin 12 2019 3,5'
  const all = words.split(' ')
  let chance = 7
  const next = (most: number) => {
    chance = (chance * 48_271) % 2_147_483_647
    return chance % most
  }
  return () => {
    const length = 8 + next(12)
    const said = Array.from({ length }, () => all[next(all.length)]).join(' ')
    return `${said[0]?.toUpperCase()}${said.slice(1)}. `
  }
}

/** Every paragraph is translated but for each tenth, and some have links and formats. */
async function longStory(api: Api): Promise<{ id: number | string; segments: Segment[] }> {
  const say = sentences()
  const body = state(
    ...Array.from({ length: SEGMENTS - 2 }, (_none, n) => {
      if (n % 20 === 0) return h('h2', `Partie ${n / 20 + 1}`)
      const [text, more] = [say(), say() + say()]
      if (n % 4 > 0) return p(text + more)
      return p([t(text), t('En gras', 1), t(' et '), link(`https://a.test/${n}`, 'ici'), t(more)])
    }),
  )
  const data = { title: 'Une longue histoire', standfirst: 'Des années de travail.', body }
  const made = await api.post('stories?locale=fr&draft=true&depth=0', data)
  const { id: story } = made.doc as { id: number | string }
  const path = `stories/${story}/translation/es`
  const read = await api.get(path)
  const all = read.segments as Segment[]
  const written = all.filter((_one, n) => n % 10 !== 5)
  const said = written.map(({ id: one, source }) => ({ id: one, target: `ES ${source}` }))
  await api.patch(path, { segments: said })
  return { id: story, segments: all }
}

/** Milliseconds from the address to a field with the cursor in reach. */
async function openedIn(view: Page): Promise<number> {
  await view.goto('about:blank')
  const start = performance.now()
  await view.goto(address, { waitUntil: 'commit' })
  await view.locator('.stories-segment textarea').first().waitFor()
  return performance.now() - start
}

/** Opens the segment in the middle with a click. */
async function goToMiddle(view: Page): Promise<void> {
  await view
    .locator('.stories-segment__open')
    .nth(SEGMENTS / 2)
    .click()
  await view.locator('.stories-segment textarea:focus').waitFor()
  await view.keyboard.press('End')
  await view.waitForTimeout(2_000)
}

/** What each character costs the main thread, and how long it takes until it is drawn. */
async function typed(view: Page): Promise<{ busy: number[]; frames: number[] }> {
  const session = await view.context().newCDPSession(view)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await view.evaluate(NOTE_DRAWINGS)
  const busy: number[] = []
  for (let n = 0; n < CHARACTERS; n += 1) {
    const before = await taskTime(session)
    await view.keyboard.type(n % 6 === 5 ? ' ' : 'a')
    await view.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    busy.push((await taskTime(session)) - before)
  }
  const frames = await view.evaluate<number[]>('window.drawn')
  return { busy, frames }
}

/** Milliseconds that the page's main thread has worked. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** Milliseconds from Ctrl+S to the word that all is saved. */
async function savedIn(view: Page): Promise<number> {
  await view.keyboard.type(' más')
  const mark = view.locator('.stories-segment[data-active] .stories-segment__head')
  await mark.getByText('Not saved').waitFor()
  await view.waitForTimeout(1_000)
  const start = performance.now()
  await view.keyboard.press('Control+s')
  await mark.getByText('Not saved').waitFor({ state: 'detached' })
  await mark.getByText('Saving').waitFor({ state: 'detached' })
  return performance.now() - start
}

function tell(what: string, times: readonly number[], most: number): void {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Infinity
  const [half, most95] = [at(0.5), at(0.95)]
  console.log(
    `${what.padEnd(26)} median ${half.toFixed(1).padStart(7)} ms, p95 ${most95.toFixed(1).padStart(7)} ms`,
  )
  if (half > most) process.exitCode = 1
}
