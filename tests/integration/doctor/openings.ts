import type { CollectionConfig, Config, Field } from 'payload'

import type { Opening } from './clinic.js'

/** A config with one protection taken away, and exactly what the doctor must find then. */
export type Case = {
  name: string
  opening: Opening
  /** Groups of probes that run, the neighbours of what is open among them. */
  only: string[]
  finds: string[]
}

type Change = (collection: CollectionConfig) => Partial<CollectionConfig>

/** Changes one collection after the plugin. */
export function inCollection(slug: string, change: Change): Opening {
  return {
    after: (config: Config) => ({
      ...config,
      collections: (config.collections ?? []).map((collection) =>
        collection.slug === slug ? { ...collection, ...change(collection) } : collection,
      ),
    }),
  }
}

/** Replaces access functions of one collection. */
export function access(slug: string, open: CollectionConfig['access']): Opening {
  return inCollection(slug, (collection) => ({ access: { ...collection.access, ...open } }))
}

/** Drops the hooks of some kinds. */
export function withoutHooks(
  slug: string,
  ...kinds: (keyof NonNullable<CollectionConfig['hooks']>)[]
): Opening {
  return inCollection(slug, ({ hooks }) => ({
    hooks: { ...hooks, ...Object.fromEntries(kinds.map((kind) => [kind, []])) },
  }))
}

/** Takes access off the fields of these names, wherever they lie. */
export function withoutFieldAccess(slug: string, isMeant: (name: string) => boolean): Opening {
  const open = (field: Field): Field => {
    const inner = 'fields' in field ? { fields: field.fields.map(open) } : {}
    const tabs =
      field.type === 'tabs'
        ? { tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(open) })) }
        : {}
    const free = 'name' in field && field.name && isMeant(field.name) ? { access: {} } : {}
    return { ...field, ...inner, ...tabs, ...free }
  }
  return inCollection(slug, ({ fields }) => ({ fields: fields.map(open) }))
}

/** Several changes, one after another. */
export function all(...openings: Opening[]): Opening {
  return {
    after: (config) => openings.reduce((changed, { after }) => after?.(changed) ?? changed, config),
  }
}

export const anybody = () => true
export const anyoneSignedIn = ({ req }: { req: { user?: unknown } }) => Boolean(req.user)
