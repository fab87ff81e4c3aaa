import { firstOpen, inside } from '../build.js'

/** Payload’s own file route knows nothing of what is public. */
export const anonymousFiles = inside(
  {
    id: 'anonymous-files',
    title: 'Anyone who knows or guesses a file name can download the upload.',
    source: 'Payload: files follow `access.read` of the upload collection.',
    remedy: 'Let `access.read` of the upload collections refuse anonymous callers.',
    as: 'anonymous',
    severity: 'high',
  },
  (context) => {
    const { api, slugs } = context.target
    const name = encodeURIComponent(String(context.world.docs.media.filename))
    const places = [`${api}/${slugs.media}/file/${name}`, `/media/images/${name}`, `/media/${name}`]
    return firstOpen(
      context,
      places.map((path) => ({ path })),
      ({ status, headers }, { path }) =>
        status === 200 &&
        (headers.get('content-type') ?? '').startsWith('image/') &&
        `${path} is served.`,
    )
  },
)
