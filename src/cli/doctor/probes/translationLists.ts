import { firstOpen, inside } from '../build.js'

/** Only users who work on translations may see what is translated by whom. */
export const translationLists = inside(
  {
    id: 'translation-lists',
    title: 'Anonymous callers can see the state or owners of translations.',
    source: 'Endpoints added by a plugin are public unless they check the user.',
    remedy: 'Check in endpoints that the user can read drafts before reading anything.',
    as: 'anonymous',
    severity: 'high',
  },
  (context) => {
    const { api } = context.target
    const query = { locale: context.world.locales.own }
    const json = { keys: [`themes:${context.world.docs.draft.id}`], locale: query.locale }
    const asks = (['anonymous', 'reader'] as const).flatMap((as) => [
      ...['dashboard', 'totals', 'people'].map((name) => ({
        ...{ as, path: `${api}/translation/${name}`, query },
      })),
      {
        ...{ as, method: 'POST', path: `${api}/translation/assign` },
        json: { ...json, owner: null, due: '2099-12-31' },
      },
    ])
    return firstOpen(
      context,
      asks,
      ({ status }, { as, path }) => status === 200 && `${String(as)} gets ${path} answered.`,
    )
  },
)
