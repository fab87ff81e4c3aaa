import { vi } from 'vitest'

import { runDue } from '../../../src/scheduler/runDue.js'
import { asUser } from '../../helpers/people.js'
import type { RestAnswer } from '../../helpers/rest.js'
import { copyOfTheme, type Operation } from './operations.js'
import type { World } from './world.js'

const HOUR = 3_600_000

/** A theme whose Spanish can be written anew, and the address of its translation. */
async function translated(world: World) {
  const { id } = await copyOfTheme(world)
  const where = `themes/${id}/translation/es`
  const { body } = await world.ask('GET', where)
  const { segments } = body as { segments: { id: string; source: string; target: string }[] }
  return { id, where, segments: segments.slice(0, 3) }
}

const onTranslation = (data: (segment: { id: string }) => object) => async (world: World) => {
  const { where, segments } = await translated(world)
  return () => world.ask('PATCH', where, { segments: segments.map(data) })
}

const tmx = (source: string, target: string) => ({
  name: 'a.tmx',
  bytes: `<?xml version="1.0"?><tmx version="1.4"><header srclang="fr" segtype="sentence"
  adminlang="en" datatype="plaintext" creationtool="x" creationtoolversion="1" o-tmf="x"/><body>
  <tu><tuv xml:lang="fr"><seg>${source}</seg></tuv><tuv xml:lang="es"><seg>${target}</seg></tuv></tu>
  <tu><tuv xml:lang="fr"><seg>Et ${source}</seg></tuv><tuv xml:lang="es"><seg>Y ${target}</seg></tuv></tu>
  </body></tmx>`,
})
const MEMORY = tmx('La côte', 'La costa')
const OTHER_MEMORY = tmx('Le nord', 'El norte')

const TERM = {
  sourceLocale: 'fr',
  definition: 'Qui a part à un projet.',
  translations: [{ locale: 'es', preferred: ['partes interesadas'], forbidden: ['accionistas'] }],
}

/** Of translators and of the clock. */
export const TRANSLATION_OPERATIONS: Operation[] = [
  {
    name: 'save of translations',
    prepare: onTranslation(({ id }) => ({ id, target: 'Otra cosa', judgement: 'draft' })),
  },
  {
    name: 'approval of translations',
    prepare: onTranslation(({ id }) => ({ id, target: 'Otra cosa', judgement: 'approved' })),
  },
  {
    name: 'comments on translations',
    prepare: onTranslation(({ id }) => ({ id, comment: 'À revoir' })),
  },
  {
    name: 'import of XLIFF',
    prepare: async (world) => {
      const { where, segments } = await translated(world)
      const { body } = await world.ask('GET', `${where}/xliff`)
      const target = segments.find(({ target }) => target && !/[<&]/.test(target))?.target ?? '?'
      // The memory offers it, too.
      const bytes = String(body).replaceAll(`>${target}</target>`, '>De un archivo</target>')
      const file = { name: 'a.xlf', bytes, type: 'application/xliff+xml' }
      return () => world.ask('POST', `${where}/xliff?prefer=file`, {}, file)
    },
  },
  {
    name: 'drafts from the memory',
    prepare: async (world) => {
      const { id } = await copyOfTheme(world)
      await world.ask('POST', 'translation/memory?approved=true', {}, MEMORY)
      for (const [locale, title] of Object.entries({ fr: 'La côte', es: null })) {
        await world.ask('PATCH', `themes/${id}?locale=${locale}&draft=true`, { title })
      }
      return () => world.ask('POST', `themes/${id}/translation/es/drafts`, {})
    },
  },
  {
    name: 'a translation asked for',
    prepare: async (world) => {
      const { id } = await copyOfTheme(world)
      const data = { keys: [`themes:${id}`], locale: 'es', note: 'Vite' }
      return () => world.ask('POST', 'translation/request', data)
    },
  },
  {
    name: 'a translation assigned',
    prepare: async (world) => {
      const { id } = await copyOfTheme(world)
      const { id: owner } = await asUser(world.app, 'translator', { locales: ['es'] })
      const data = { keys: [`themes:${id}`], locale: 'es', owner: String(owner), due: null }
      return () => world.ask('POST', 'translation/assign', data)
    },
  },
  {
    name: 'a term of the glossary',
    status: 201,
    prepare: ({ ask }) =>
      Promise.resolve(() => ask('POST', 'glossary-terms', { term: 'parties prenantes', ...TERM })),
  },
  {
    name: 'import of a glossary',
    prepare: async ({ ask }) => {
      await ask('POST', 'glossary-terms', { term: 'bailleurs', ...TERM })
      const { body } = await ask('GET', 'translation/glossary?format=csv')
      await ask('DELETE', 'glossary-terms?where[term][exists]=true')
      const file = { name: 'terms.csv', bytes: String(body) }
      return () => ask('POST', 'translation/glossary', {}, file)
    },
  },
  {
    name: 'import of a memory',
    prepare: ({ ask }) =>
      Promise.resolve(() => ask('POST', 'translation/memory?approved=true', {}, OTHER_MEMORY)),
  },
  {
    name: 'a schedule asked for',
    prepare: async (world) => {
      const where = await aDraft(world)
      return () => world.ask('POST', where, inAnHour())
    },
    tidy: noneWaits,
  },
  {
    name: 'a schedule taken back',
    prepare: async (world) => {
      const where = await aDraft(world)
      await world.ask('POST', where, inAnHour())
      return () => world.ask('DELETE', `${where}?locale=fr&action=publish`)
    },
  },
  {
    name: 'a schedule carried out',
    goesOn: true,
    prepare: async (world) => {
      await world.ask('POST', await aDraft(world), inAnHour())
      return () => carriedOut(world)
    },
  },
]

/** Or the next run of what is due would do it, too. */
async function noneWaits({ app }: World): Promise<void> {
  const { payload, settings } = app
  await payload.db.deleteMany({ collection: settings.slugs.schedules, where: {} })
}

async function aDraft(world: World): Promise<string> {
  const { id } = await copyOfTheme(world)
  await world.ask('PATCH', `themes/${id}?locale=fr&draft=true`, { title: 'Pour plus tard' })
  return `themes/${id}/schedule`
}

function inAnHour(): object {
  const at = new Date(Date.now() + HOUR).toISOString()
  return { locale: 'fr', action: 'publish', at, timeZone: 'UTC' }
}

/** What the runner does two hours later; only the date is faked. */
async function carriedOut({ app: { payload, settings } }: World): Promise<RestAnswer> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * HOUR })
  try {
    const done = await runDue({ payload, settings })
    // What could not be done is in the log, and tried again the next time.
    const isDone = done.every(({ outcome }) => outcome === 'done')
    return { status: isDone ? 200 : 500, body: done, messages: [] }
  } finally {
    vi.useRealTimers()
  }
}
