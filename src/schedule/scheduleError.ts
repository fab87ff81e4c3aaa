import type { PayloadRequest } from 'payload'

import { PluginError } from '../errors.js'
import { message } from '../i18n/adminText.js'
import type { FieldProblem } from './instantOf.js'

/** A refusal that names the field, what was expected and what came. */
export function scheduleError(
  req: PayloadRequest,
  { field, expected, vars = {}, given }: FieldProblem,
  timeZone = 'UTC',
): PluginError {
  const shown = Object.entries(vars).map(([name, value]): [string, string | number] => {
    return [name, name === 'moment' ? momentText(req, { at: String(value), timeZone }) : value]
  })
  const wanted = message(req, expected, Object.fromEntries(shown))
  const got = given === undefined || given === null ? '' : given
  const said = typeof got === 'string' ? got : JSON.stringify(got)
  return new PluginError(
    'BAD_USER_INPUT',
    message(req, 'schedule.expected', { field, expected: wanted, given: said.slice(0, 100) }),
    { field },
  )
}

/** A moment as the person's language writes it, on the clocks of the zone. */
export function momentText(
  req: Pick<PayloadRequest, 'i18n'>,
  { at, timeZone }: { at: string; timeZone: string },
): string {
  return new Intl.DateTimeFormat([req.i18n.language, 'en'], {
    ...{ year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(at))
}
