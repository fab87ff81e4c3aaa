import { expect } from 'vitest'

import type { Id } from '../../helpers/entries.js'
import { known } from './data.js'
import { catchUp, type Locale, type Model, type ModelEntry, settle, type Waiting } from './model.js'
import { type Real, Refused, waitingFor } from './world.js'

/** One step of a history. */
export type Command = {
  run: (model: Model, real: Real) => Promise<void>
  toString: () => string
}

export type Both = { model: Model; real: Real }

/** What an act is in reality and in the model. */
export type Acts = {
  /** @throws Refused */
  real: () => Promise<unknown>
  model: () => void
  /** Whether it may be done, by the rules that must never be broken; it may be refused even so. */
  may?: () => boolean
  /** The locale that it publishes by hand, if any. */
  publishes?: () => Locale | null
}

/**
 * Does something to Payload and, if it was not refused, to the model. A refusal must leave
 * everything as it was.
 */
export function command(name: string, act: (both: Both) => Acts | null): Command {
  return {
    toString: () => name,
    run: async (model, real) => {
      const acts = act({ model, real })
      if (acts && (await isDone(acts, model))) acts.model()
    },
  }
}

/** An act on an entry that is there. What was due has been carried out before it. */
export function onEntry(
  name: string,
  index: number,
  act: (entry: ModelEntry, id: Id, both: Both) => Acts,
): Command {
  return {
    toString: () => name,
    run: async (model, real) => {
      const at = known(model.entries, index)
      const entry = at === null ? undefined : model.entries[at]
      if (at === null || !entry) return
      const id = real.entries[at] ?? ''
      const acts = act(entry, id, { model, real })
      const done = await isDone(acts, model)
      const left = await waitingFor(real, entry.kind, id)
      const isLeft = (one: Waiting) => left.some((other) => said(one) === said(other))
      catchUp(model, entry, { now: new Date().toISOString(), isLeft })
      if (done) {
        if (acts.may?.() === false) throw new Error(`${name} was accepted, and must be refused.`)
        acts.model()
        settle(entry, acts.publishes?.())
      }
      expect(left.map(said).sort()).toEqual(entry.waiting.map(said).sort())
    },
  }
}

async function isDone({ real }: Acts, model: Model): Promise<boolean> {
  try {
    await real()
    model.done += 1
    return true
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    model.refused += 1
    return false
  }
}

function said({ action, at, locale }: Pick<Waiting, 'action' | 'at' | 'locale'>): string {
  return `${action} ${locale} ${at}`
}
