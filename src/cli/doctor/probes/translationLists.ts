import { firstOpen, inside } from '../build.js'

/** What is to be translated, and by whom, is for those who work on it. */
export const translationLists = inside(
  {
    id: 'translation-lists',
    title: 'How translations stand, or whose work they are, is told without an account.',
    source: 'Endpoints that a plugin adds are public until they ask who is there.',
    remedy: 'Let endpoints ask for a person who may read drafts before they read anything.',
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
