import type { CollectionConfig } from 'payload'

import type { Settings } from '../entries/settings.js'
import type { CollectionKey } from '../entries/slugs.js'
import { HOST, type Moment, type Step } from './step.js'

type Hook = (args: never) => unknown
type Hooks = Partial<Record<Moment, Hook[]>>

/** The steps of a collection and the places of the host's hooks, in the order in which they run. */
export function stepsOn(
  steps: readonly Step[],
  key: CollectionKey,
  { enabled }: Pick<Settings, 'enabled'>,
): Step[] {
  return steps.filter(
    ({ on, room, whenOff }) => room === HOST || (on.includes(key) && (enabled || whenOff)),
  )
}

/**
 * The collection with hooks made of the steps, around those that it has itself. Each has the name
 * of its room and step, which a stack trace shows.
 */
export function withSteps(
  collection: CollectionConfig,
  { steps, key, settings }: { steps: readonly Step[]; key: CollectionKey; settings: Settings },
): CollectionConfig {
  const own = (collection.hooks ?? {}) as Hooks // by moment, whatever each is given
  const hooks: Hooks = { ...own }
  for (const { moment, room } of steps) if (room === HOST) hooks[moment] = []
  for (const { moment, room, name, make } of stepsOn(steps, key, settings)) {
    const added = room === HOST ? own[moment] : [named(`${room}.${name}`, make(key, settings))]
    hooks[moment] = [...(hooks[moment] ?? []), ...(added ?? [])]
  }
  return { ...collection, hooks: hooks as CollectionConfig['hooks'] }
}

function named(name: string, hook: Hook): Hook {
  // Awaited, so that the name is in the stack of what fails later, too.
  return { [name]: async (args: never) => await hook(args) }[name] ?? hook
}
