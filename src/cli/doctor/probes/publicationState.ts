import { firstOpen, inside } from '../build.js'

/** Only editors of an entry may see its state and who saved it. */
export const publicationState = inside(
  {
    id: 'publication-state',
    title: 'Anonymous callers can see the state or authors of drafts.',
    source: 'Endpoints added by a plugin are public unless they check the user.',
    remedy: 'Read with `overrideAccess: false` and the request’s user in endpoints.',
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
