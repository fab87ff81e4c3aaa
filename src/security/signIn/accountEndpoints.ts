import {
  addDataAndFileToRequest,
  APIError,
  type Endpoint,
  forgotPasswordOperation,
  NotFound,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'

import { PluginError } from '../../errors.js'
import { slugOf } from '../../entries/slugOf.js'
import { message } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'
import { clientAddress, senderOf } from '../clientAddress.js'
import { runtimeOf } from '../runtime.js'
import { tooMany } from '../tooMany.js'
import { cleanError } from '../../telemetry/describeError.js'
import { described, type Operation } from '../../schema/operation.js'
import { said } from '../../schema/said.js'

/** How long after the answer a message is made, milliseconds: its work must not be felt in it. */
const LATER = 200

const FORGOT = {
  summary: 'Sends a message with which an account can set a new password.',
  body: z.object({ email: said(z.string(), { meaning: 'The address of the account.' }) }),
  answer: 'The same, whether or not there is such an account.',
  returns: z.object({ message: z.string() }),
  isOpen: true,
} satisfies Operation

const VERIFY: Operation = {
  summary: 'Is always 404: no account is confirmed by e-mail.',
  answer: null,
  isOpen: true,
}

const FIRST: Operation = {
  summary:
    'Is always refused: the first account is made on the command line or at the first start.',
  answer: null,
  isOpen: true,
}

/** Endpoints of accounts that take the place of Payload's. */
export function accountEndpoints(settings: Settings): Endpoint[] {
  const forgot: Endpoint = described(
    {
      path: '/forgot-password',
      method: 'post',
      handler: (req: PayloadRequest) => forgotPassword(req, settings),
    },
    FORGOT,
  )
  // No account is confirmed by e-mail, and Payload fails on the field that it would look in.
  const verify: Endpoint = described(
    { path: '/verify/:id', method: 'post', handler: notFound },
    VERIFY,
  )
  if (settings.security.firstRegister) return [forgot, verify]
  const first = { path: '/first-register', method: 'post', handler: refuseRegistration } as const
  return [forgot, verify, described(first, FIRST)]
}

function notFound(req: PayloadRequest): never {
  throw new NotFound(req.t)
}

/** @throws NOT_ALLOWED always: the first account is made on the command line or at the first start. */
function refuseRegistration(req: PayloadRequest): never {
  throw new PluginError('NOT_ALLOWED', message(req, 'security.firstRegister'))
}

/**
 * Gives the same answer, equally fast, whether or not the account exists, and creates the message
 * afterwards. The hourly limit per account is not revealed to the caller.
 *
 * @throws TOO_MANY_REQUESTS
 */
async function forgotPassword(req: PayloadRequest, settings: Settings): Promise<Response> {
  await addDataAndFileToRequest(req)
  const read = FORGOT.body.safeParse(req.data)
  const email = read.success ? read.data.email.toLowerCase().trim() : ''
  if (email === '') throw new APIError('Missing email.', 400)
  const { limiters, later } = runtimeOf(req.payload, settings)
  const sender = senderOf(clientAddress(req.headers, settings.security.proxies))
  const wait =
    (await limiters.consume('forgotPasswordAddress', sender)) ??
    (await limiters.consume('forgotPassword', `${sender} ${email}`))
  if (wait !== null) throw tooMany(req, wait)
  if ((await limiters.consume('forgotPasswordMail', email)) === null)
    later.promise(() => send({ req, settings, email }), LATER)
  return Response.json({ message: req.t('general:success') })
}

async function send(args: { req: PayloadRequest; settings: Settings; email: string }) {
  const { req, settings, email } = args
  const collection = req.payload.collections[slugOf(settings, 'users')]
  if (!collection) return
  try {
    await forgotPasswordOperation({ collection, data: { email }, req })
  } catch (err) {
    req.payload.logger.error({
      msg: 'The password reset e-mail could not be sent.',
      err: cleanError(err),
    })
  }
}
