import { firstOpen, inside } from '../build.js'

/** A picture is public while something public shows it. */
export const deliveryFiles = inside(
  {
    id: 'delivery-files',
    title: 'The delivery API serves files that no public entry shows.',
    source: 'File addresses can be guessed or stored.',
    remedy: 'Run `editions verify --full`, then `editions rebuild`.',
    as: 'anonymous',
    severity: 'high',
  },
  (context) => {
    const { target, world } = context
    const { uid, filename } = world.docs.media
    const name = encodeURIComponent(String(filename))
    const base = `${target.delivery}/media/${String(uid)}`
    const asks = [`${base}/00000000-${name}`, `${base}/${name}`].map((path) => ({ path }))
    return firstOpen(
      context,
      asks,
      ({ status }, { path }) => status === 200 && `${path} is served.`,
    )
  },
)
