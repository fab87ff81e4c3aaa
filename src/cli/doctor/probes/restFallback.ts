import { leak } from '../build.js'

/** The caller may name the locale that stands in. */
export const restFallback = leak(
  {
    id: 'rest-fallback',
    title: 'A fallback returns an unpublished text.',
    source:
      'Payload falls back field by field, including `_status`, regardless of the other locale’s status.',
    remedy: 'Let `access.read` refuse anonymous callers; the public uses the delivery API.',
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
