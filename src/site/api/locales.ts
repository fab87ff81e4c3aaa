import type { Api } from './ask.js'
import type { LocaleInfo } from './types.js'

/** The whole operation. */
export const LOCALES_QUERY = /* GraphQL */ `
  query Locales {
    locales {
      code
      tag
      name
      dir
      isDefault
    }
  }
`

let known: Promise<LocaleInfo[]> | undefined

/** The configured locales, in their order. They cannot change while the server runs: asked once. */
export function allLocales(api: Api): Promise<LocaleInfo[]> {
  known ??= api.ask<{ locales: LocaleInfo[] }>({ query: LOCALES_QUERY }).then(
    ({ locales }) => locales,
    (error: unknown) => {
      known = undefined
      throw error
    },
  )
  return known
}
