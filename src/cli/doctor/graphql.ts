import type { Ask, Data, Identity, Outside } from './types.js'

/** Asks Payload's own GraphQL. */
export function managementQuery(
  { target }: Pick<Outside, 'target'>,
  query: string,
  as: Identity = 'anonymous',
): Ask {
  return { as, method: 'POST', path: `${target.api}/graphql`, json: { query } }
}

/** Asks the delivery API. */
export function deliveryQuery(
  { target }: Pick<Outside, 'target'>,
  query: string,
  variables?: Data,
): Ask {
  const json = { query, ...(variables ? { variables } : {}) }
  return { method: 'POST', path: `${target.delivery}/graphql`, json }
}

/** What Payload calls a collection in its GraphQL: `key-results` gives KeyResult and KeyResults. */
export function namesOf(slug: string): { singular: string; plural: string } {
  const name = slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
  if (!name.endsWith('s')) return { singular: name, plural: `${name}s` }
  const singular = name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.slice(0, -1)
  return { singular, plural: name }
}

/** The enum value of a locale: its code, with `_` for what GraphQL does not take in a name. */
export function localeValue(code: string): string {
  return code.replace(/[^A-Za-z0-9_]/g, '_')
}

/** The deployment's default locale, as a value of the enum. */
export function localeOf({ target }: Pick<Outside, 'target'>): string {
  return localeValue(target.locales[0] ?? 'fr')
}
