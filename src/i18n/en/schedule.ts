/** Publication and unpublication at a later moment. */
export const schedule = {
  'schedule.expected': '{field}: expected {expected}, got “{given}”.',
  'schedule.expect.locale': 'one of {locales}',
  'schedule.expect.action': '“publish” or “unpublish”',
  'schedule.expect.timeZone': 'the name of a time zone such as America/Toronto',
  'schedule.expect.at': 'a date and time such as 2026-12-01T09:00 or 2026-12-01T09:00-05:00',
  'schedule.expect.future': 'a moment in the future',
  'schedule.expect.exists':
    'a time that exists: that day the clocks of {timeZone} are put forward over this one',
  'schedule.expect.published': 'a language that is published, or waits to be published',
  'schedule.expect.afterBegin': 'a moment after the publication that waits for {moment}',
  'schedule.expect.beforeEnd': 'a moment before the unpublication that waits for {moment}',
  'schedule.expect.waiting': 'an action that waits for its moment in this language',
  'schedule.twice':
    'The clocks of {timeZone} show {given} twice that day; the first of the two is meant.',
  'schedule.signIn': 'Sign in to schedule a publication.',
  'schedule.notAllowed': 'You may not schedule the publication of this language.',
  'schedule.body': 'The body: expected a JSON object with locale, action, at and timeZone.',
  'schedule.held':
    'This language waits to be published on {moment}, so only someone who may publish it can change it. Ask them to cancel the publication first.',
} as const
