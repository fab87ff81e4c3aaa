import { leak } from '../build.js'

/** The caller may name the locale that stands in. */
export const restFallback = leak(
  {
    id: 'rest-fallback',
    title: 'A fallback gives a text that is not published.',
    source:
      'Payload falls back field by field, `_status` included, whatever the status of the other locale.',
    remedy:
      'Let `access.read` refuse everybody who is not signed in; the public reads the delivery API.',
    as: 'anonymous',
    severity: 'critical',
  },
  {
    mark: ({ world }) => world.marks.fallback,
    asks: ({ target, world }) => {
      const path = `${target.api}/${target.slugs.themes}/${world.docs.fallback.id}`
      const { source, own } = world.locales
      return ['fallback-locale', 'fallbackLocale'].map((name) => ({
        path,
        query: { locale: own, [name]: source, depth: 0 },
      }))
    },
  },
)
