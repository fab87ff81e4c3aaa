import { firstOpen, inside } from '../build.js'

/** Where an entry stands, and who has saved it, is for those who work on it. */
export const publicationState = inside(
  {
    id: 'publication-state',
    title: 'Where drafts stand, or who wrote them, is told without an account.',
    source: 'Endpoints that a plugin adds are public until they ask who is there.',
    remedy: 'Let endpoints read with `overrideAccess: false` and the user of the request.',
    as: 'anonymous',
    severity: 'high',
  },
  (context) => {
    const { target, world } = context
    const path = `${target.api}/${target.slugs.themes}/${world.docs.draft.id}`
    const query = { locale: world.locales.source }
    const asks = (['anonymous', 'reader'] as const).flatMap((as) =>
      ['publication', 'changes'].map((name) => ({ as, path: `${path}/${name}`, query })),
    )
    return firstOpen(
      context,
      asks,
      ({ status }, { as, path: asked }) => status === 200 && `${String(as)} reads ${asked}.`,
    )
  },
)
