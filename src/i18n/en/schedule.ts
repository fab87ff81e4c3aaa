/** Publication and unpublication at a later moment. */
export const schedule = {
  'schedule.expected': '{field}: expected {expected}, got “{given}”.',
  'schedule.expect.locale': 'one of {locales}',
  'schedule.expect.action': '“publish” or “unpublish”',
  'schedule.expect.timeZone': 'the name of a time zone such as America/Toronto',
  'schedule.expect.at': 'a date and time such as 2026-12-01T09:00 or 2026-12-01T09:00-05:00',
  'schedule.expect.future': 'a time in the future',
  'schedule.expect.exists':
    'a time that exists: on that day, the clocks in {timeZone} skip this time',
  'schedule.expect.published': 'a language that is published or scheduled for publication',
  'schedule.expect.afterBegin': 'a time after the scheduled publication at {moment}',
  'schedule.expect.beforeEnd': 'a time before the scheduled unpublication at {moment}',
  'schedule.expect.waiting': 'a pending schedule in this language',
  'schedule.twice': 'On that day, {given} occurs twice in {timeZone}; the first is used.',
  'schedule.signIn': 'Sign in to schedule a publication.',
  'schedule.notAllowed': 'You cannot schedule the publication of this language.',
  'schedule.body': 'Request body: expected a JSON object with locale, action, at and timeZone.',
  'schedule.held':
    'This language is scheduled for publication on {moment}, so only users who can publish it can change it. Ask them to cancel the schedule first.',
} as const
