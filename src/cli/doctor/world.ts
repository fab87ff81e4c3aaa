import { randomUUID } from 'node:crypto'

import type { CollectionKey } from '../../entries/slugs.js'
import { UserError } from '../report.js'
import { makeDocs } from './worldDocs.js'
import { docOf, messagesOf } from './read.js'
import { removeAll } from './leftovers.js'
import type { Answer, Credentials, Data, Doc, Outside, State, World } from './types.js'

/** What was made, in order. */
type Made = { slug: string; id: number | string }

export type OpenWorld = {
  world: World
  translator: Credentials
  /** Removes everything again; gives what could not be removed. */
  close: () => Promise<Made[]>
}

type Input = Outside & { locales: World['locales']; made: Made[] }

/** The part of a world that everything else is made with. */
export type Maker = Pick<World, 'make' | 'save' | 'state' | 'adopt' | 'locales' | 'marks'>

/**
 * Makes what the probes work on, as an administrator: about 25 requests.
 *
 * @param made Filled as things are made, so that they can be removed if this fails half-way.
 */
export async function openWorld(input: Input): Promise<OpenWorld> {
  const { made } = input
  const maker = makerOf(input)
  const translator = { email: `${input.run}-translator@doctor.invalid`, password: randomUUID() }
  const docs = await makeDocs({ ...input, maker, translator })
  const world: World = {
    ...maker,
    docs,
    theme: (options) => makeTheme({ maker, run: input.run, programme: docs.programme, ...options }),
  }
  return { world, translator, close: () => closeWorld(input, made) }
}

/** Removes what was made, the last first. */
export function closeWorld(
  { http, target }: Pick<Outside, 'http' | 'target'>,
  made: readonly Made[],
): Promise<Made[]> {
  return removeAll({ http, target }, [...made].reverse())
}

function makerOf({ http, target, locales, made, run }: Input): Maker {
  const path = (key: CollectionKey, id?: Doc['id']) =>
    `${target.api}/${target.slugs[key]}${id === undefined ? '' : `/${id}`}`
  const common = { locale: locales.source, depth: 0 }
  const id = run.slice(-8)
  return {
    locales,
    marks: {
      draft: `zqdraft${id}`,
      unpublished: `zqunpublished${id}`,
      fallback: `zqfallback${id}`,
      trashed: `zqtrashed${id}`,
      withdrawn: `zqwithdrawn${id}`,
    },
    adopt: (slug, given) => {
      if (typeof given === 'number' || typeof given === 'string') made.push({ slug, id: given })
    },
    make: async (key, json, more = {}) => {
      const query = { ...common, ...(more.query as object | undefined) } // a query's
      const ask = { as: 'admin' as const, method: 'POST', path: path(key), query }
      const answer = await http.send({ ...ask, json, ...more, query })
      const doc = needed(answer, `create a probe entry in ${key}`)
      made.push({ slug: target.slugs[key], id: doc.id })
      return doc
    },
    save: async (key, docId, json, query = {}) => {
      const ask = { as: 'admin' as const, method: 'PATCH', path: path(key, docId) }
      const answer = await http.send({ ...ask, query: { ...common, ...query }, json })
      return needed(answer, `save a probe entry in ${key}`)
    },
    state: async (key, docId) => {
      const read = async (draft: boolean) => {
        const query = { locale: 'all', depth: 0, trash: true, draft }
        return http.send({ as: 'admin', path: path(key, docId), query })
      }
      return stateOf(await read(false), await read(true))
    },
  }
}

function stateOf(live: Answer, latest: Answer): State {
  return {
    live: live.status === 200 ? docOf(live) : null,
    latest: latest.status === 200 ? docOf(latest) : null,
  }
}

function needed(answer: Answer, what: string): Doc {
  const doc = docOf(answer)
  if (doc && answer.status < 300) return doc
  const detail = messagesOf(answer) || answer.text.slice(0, 200)
  throw new UserError(`Cannot ${what}: status ${answer.status}. ${detail}`)
}

/** A theme in two locales, drafts unless published. */
async function makeTheme(args: {
  maker: Maker
  run: string
  programme: Doc
  published?: 'source' | 'both'
}): Promise<Doc> {
  const { maker, run, programme, published } = args
  const { own } = maker.locales
  const data: Data = { title: `${run} theme`, kind: 'theme', number: 1, programme: programme.id }
  const status = (isOn: boolean) => (isOn ? { _status: 'published' } : {})
  const doc = await maker.make(
    'themes',
    { ...data, ...status(published !== undefined) },
    { query: published ? {} : { draft: true } },
  )
  const translation = { title: `${run} translation`, ...status(published === 'both') }
  const draft = published === 'both' ? {} : { draft: true }
  await maker.save('themes', doc.id, translation, { locale: own, ...draft })
  return doc
}
