import { DEFAULT_SLUGS, UPLOAD_KEYS } from '../../entries/slugs.js'
import { REQUEST_LIMITS } from '../../security/limits/requestLimits.js'
import type { Call } from './call.js'
import type { RequestTarget } from './requestTarget.js'

const { body } = REQUEST_LIMITS

/** Collections whose entries are files. */
const UPLOADS = [...UPLOAD_KEYS, 'consents' as const].map((key) => DEFAULT_SLUGS[key])
const UPLOAD_PATH = new RegExp(`^/api/(${UPLOADS.join('|')})(/[^/]+)?/?$`)
const EXCHANGE_PATH = /^\/api\/translation\/(memory|glossary)\/?$/
// Payload's router does not tell case.
const SIGN_IN_PATH = new RegExp(`^/api/${DEFAULT_SLUGS.users}/login/?$`, 'i')

type Asked = {
  method: string
  target: RequestTarget
  contentType: string
  isSignedIn: boolean
}

/** How many bytes a request may carry, by who sends it and what it asks. Pure. */
export function bodyLimit(asked: Asked): number {
  const { target, isSignedIn } = asked
  if (isSignIn(asked)) return body.signIn
  if (target.kind === 'delivery') return body.delivery
  if (isSignedIn) return ofSignedIn(asked)
  return target.kind === 'api' ? body.anonymous : 0
}

/** The same of a call, if its sender were signed in or not. */
export function limitOf({ request, target }: Call, isSignedIn: boolean): number {
  const { method = 'GET', headers } = request
  return bodyLimit({ method, target, contentType: headers['content-type'] ?? '', isSignedIn })
}

export function isSignIn({ method, target }: Pick<Asked, 'method' | 'target'>): boolean {
  return method === 'POST' && SIGN_IN_PATH.test(target.path)
}

function ofSignedIn({ method, target: { path, kind }, contentType }: Asked): number {
  const isMultipart = contentType.toLowerCase().startsWith('multipart/form-data')
  const writes = method === 'POST' || method === 'PATCH'
  if (isMultipart && writes && UPLOAD_PATH.test(path)) return body.upload
  if (method === 'POST' && kind === 'admin') return body.serverFunction
  if (method === 'POST' && EXCHANGE_PATH.test(path)) return body.exchange
  return body.signedIn
}
