import { createHmac } from 'node:crypto'
import type { AuthStrategy, Payload, PayloadRequest } from 'payload'

import { slugOf } from '../../entries/slugOf.js'
import type { Settings } from '../../entries/settings.js'
import { clientAddress, senderOf } from '../clientAddress.js'
import { runtimeOf } from '../runtime.js'
import { isOver } from '../../access/keyIsOver.js'
import { operationContext } from '../../entries/operationContext.js'
import { cleanError } from '../../telemetry/describeError.js'
import { noteAccount } from '../../telemetry/scope.js'

type Client = Record<string, unknown> & { id: number | string }

/** `lastUsedAt` is written at most so often, milliseconds. */
const HOUR = 3_600_000

/** Most keys that are known to have worked, so that a neighbour's wrong keys do not stop them. */
const MAX_KNOWN = 1_000

/** Called for each key that is refused. */
type TellWrong = (req: PayloadRequest, reason: 'expired' | 'unknown') => Promise<void>

/**
 * Knows an API client by its key. Replaces Payload's own strategy, which accepts any number of
 * wrong keys and has no expiry. Expired keys are invalid, and a sender of many wrong keys is
 * refused without a database query. Costs one query, and one write an hour.
 */
export function keyStrategy(settings: Settings, tell: TellWrong): AuthStrategy {
  const slug = slugOf(settings, 'apiClients')
  const known = new Set<string>()
  return {
    name: `${settings.slugs.apiClients}-key`,
    authenticate: async (args) => {
      const { headers, payload } = args
      const prefix = `${slug} API-Key `
      const authorization = headers.get('Authorization')
      if (!authorization?.startsWith(prefix)) return { user: null }
      // Payload's own strategy comes next and is to look for nothing.
      args.headers = withoutKey(headers)
      const index = indexOf(payload, authorization.slice(prefix.length))
      const sender = senderOf(clientAddress(headers, settings.security.proxies))
      const { limiters } = runtimeOf(payload, settings)
      const wait = known.has(index) ? null : await limiters.look('apiKey', sender)
      if (wait !== null) {
        refuse(args, wait)
        return { user: null }
      }
      const client = await find({ payload, slug, index })
      if (!client || isOver(client.expiresOn, new Date())) {
        known.delete(index)
        await limiters.consume('apiKey', sender)
        const req = requestOf(args)
        if (req) await tell(req, client ? 'expired' : 'unknown')
        return { user: null }
      }
      if (known.size < MAX_KNOWN) known.add(index)
      noteAccount(slug, client.id)
      await noteUse({ payload, slug, client })
      const { apiKey: _key, apiKeyIndex: _index, ...rest } = client
      // What Payload's own strategy gives: the document, where it is from and how it was known.
      return { user: { ...rest, collection: slug, _strategy: 'api-key' } }
    },
  }
}

/** In how many seconds a sender of many wrong keys may come back; null for everyone else. */
export function refusedKey(req: Pick<PayloadRequest, 'context'>): number | null {
  return operationContext(req).refusedKeyWait ?? null
}

/** Payload hands the request over since 3.90, which its type does not say. */
function requestOf(args: object): PayloadRequest | undefined {
  return (args as { req?: PayloadRequest }).req
}

function refuse(args: object, wait: number): void {
  const req = requestOf(args)
  if (req) operationContext(req).refusedKeyWait = wait
}

function withoutKey(headers: Headers): Headers {
  const rest = new Headers(headers)
  rest.delete('Authorization')
  return rest
}

/** What Payload keeps of a key to find it by. */
function indexOf(payload: Pick<Payload, 'secret'>, key: string): string {
  return createHmac('sha256', payload.secret).update(key).digest('hex')
}

type Asked = { payload: Payload; slug: string }

async function find({ payload, slug, index }: Asked & { index: string }): Promise<Client | null> {
  const found = await payload.db.findOne<Client>({
    collection: slug,
    where: { and: [{ apiKeyIndex: { equals: index } }, { enableAPIKey: { equals: true } }] },
  })
  return found ?? null
}

async function noteUse({ payload, slug, client }: Asked & { client: Client }): Promise<void> {
  const now = Date.now()
  const last = typeof client.lastUsedAt === 'string' ? Date.parse(client.lastUsedAt) : Number.NaN
  if (now - last < HOUR) return
  try {
    await payload.db.updateOne({
      collection: slug,
      id: client.id,
      // Its use is no change of the client.
      data: { lastUsedAt: new Date(now).toISOString(), updatedAt: client.updatedAt },
      returning: false,
    })
  } catch (err) {
    payload.logger.error({
      msg: 'The last use of an API key could not be stored.',
      err: cleanError(err),
    })
  }
}
