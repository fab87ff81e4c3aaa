import { RefusedError } from '../http/refusal.js'

/**
 * Whether a request asks for texts of the pseudo-locale: by `X-Pseudo: 1` or `?pseudo=1`.
 *
 * @throws RefusedError NOT_ALLOWED where they are not on: never silently the real texts.
 */
export function asksPseudo(
  req: { headers: Pick<Headers, 'get'>; url?: string | undefined },
  { pseudo }: { pseudo: boolean },
): boolean {
  const address = req.url ? new URL(req.url).searchParams.get('pseudo') : null
  const said = req.headers.get('x-pseudo') ?? address
  if (said === null || said === '0' || said === 'false') return false
  if (pseudo) return true
  throw new RefusedError({
    code: 'NOT_ALLOWED',
    message:
      'X-Pseudo: the pseudo-locale is off on this server. Set the option delivery.pseudo, or PSEUDO_LOCALE=1.',
  })
}
