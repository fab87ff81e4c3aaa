import { attack } from '../build.js'
import { changesOf } from '../changes.js'

/** `{title: {fr: …}}` in a write of another language. */
export const objectForText = attack(
  {
    id: 'object-for-text',
    title: 'An object can be stored in a text field.',
    source: 'Payload stores it as JSON text on SQLite and answers 500 on MongoDB.',
    remedy: 'Check the type of values before they are saved (`refuseMalformed`).',
    as: 'translator',
    severity: 'medium',
  },
  {
    ask: ({ target, theme, world, run }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}/${theme.id}`,
      query: { locale: world.locales.own, draft: true, depth: 0 },
      json: { title: { [world.locales.source]: `${run} object` } },
    }),
    judge: (seen) =>
      changesOf('title')(seen) ??
      (seen.answer.status >= 500 && `The server failed: ${seen.answer.status}.`),
  },
)
