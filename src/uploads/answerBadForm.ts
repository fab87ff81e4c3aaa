import type { AfterErrorHook } from 'payload'

import { PluginError } from '../errors.js'
import { message } from '../i18n/adminText.js'

/** What busboy, with which Payload reads forms, and Payload say of one that they cannot read. */
const UNREADABLE =
  /^(Malformed (content type|part header)|Unsupported content type|Missing Content-Type|Multipart: Boundary not found|Unexpected end of form|Request is not eligible)/

/**
 * Answers that a form cannot be read, with 400: Payload takes it for a fault of its own. Runs when
 * an error is answered; no query.
 */
export const answerBadForm: AfterErrorHook = ({ error, req, result }) => {
  const isForm = /multipart\//i.test(req.headers.get('content-type') ?? '')
  // What comes later is no fault of the form.
  if (!isForm || req.data !== undefined) return
  // Its field `_payload` is JSON.
  if (!UNREADABLE.test(error.message) && !(error instanceof SyntaxError)) return
  const { name, status, data, message: text } = badForm(req)
  return { response: { ...result, errors: [{ name, data, message: text }] }, status }
}

function badForm(req: Parameters<AfterErrorHook>[0]['req']): PluginError {
  const type = (req.headers.get('content-type') ?? '').slice(0, 100)
  return new PluginError('BAD_USER_INPUT', message(req, 'request.badForm', { type }))
}
