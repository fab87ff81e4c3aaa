/** How a metric is made. Every label has a list of values; others become `other`. */
export type MetricSpec = {
  type: 'counter' | 'gauge' | 'histogram'
  help: string
  labels?: Readonly<Record<string, readonly string[]>>
  buckets?: readonly number[]
}

const KINDS = ['admin', 'api', 'asset', 'delivery', 'image', 'monitor', 'page', 'none'] as const
const TURNS = ['anonymous', 'page', 'signedIn'] as const

/** Seconds: from what a cached answer takes to what a queue lets wait. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const

const LIMITS = [
  ...['signIn', 'forgotPassword', 'forgotPasswordMail', 'forgotPasswordAddress', 'resetPassword'],
  ...['refresh', 'apiKey', 'management', 'delivery', 'pages'],
] as const

/**
 * Every metric of ours, in the order of `docs/guides/monitoring.md`. No label has a path, a name or
 * anything else that callers choose.
 */
export const METRICS = {
  stories_http_requests_total: {
    type: 'counter',
    help: 'Requests that are over.',
    labels: {
      kind: KINDS,
      method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      status: ['1xx', '2xx', '3xx', '4xx', '5xx'],
    },
  },
  stories_http_request_duration_seconds: {
    type: 'histogram',
    help: 'Time from the head of a request to the end of its answer.',
    labels: { kind: KINDS },
    buckets: SECONDS,
  },
  stories_http_response_bytes_total: {
    type: 'counter',
    help: 'Bytes of answers, with their heads.',
    labels: { kind: KINDS },
  },
  stories_http_requests_in_progress: { type: 'gauge', help: 'Requests that have begun.' },
  stories_http_connections: { type: 'gauge', help: 'Open connections.' },
  stories_http_refusals_total: {
    type: 'counter',
    help: 'Requests that the server refused before they cost anything.',
    labels: {
      reason: [
        ...['BAD_METHOD', 'BAD_TARGET', 'BUSY', 'NOT_ALLOWED', 'TOO_LARGE', 'TOO_MANY_REQUESTS'],
        'TOO_SLOW',
      ],
    },
  },
  stories_turns_running: {
    type: 'gauge',
    help: 'Requests at work.',
    labels: { kind: TURNS },
  },
  stories_turns_waiting: {
    type: 'gauge',
    help: 'Requests that wait for their turn.',
    labels: { kind: TURNS },
  },
  stories_turn_wait_seconds: {
    type: 'histogram',
    help: 'How long requests waited for their turn.',
    labels: { kind: TURNS },
    buckets: SECONDS,
  },
  stories_sign_ins_waiting: { type: 'gauge', help: 'Sign-ins that wait for a password check.' },
  stories_held_body_bytes: {
    type: 'gauge',
    help: 'Bytes of request bodies that are held.',
    labels: { sender: ['anonymous', 'signedIn'] },
  },
  stories_operations_total: {
    type: 'counter',
    help: 'What was done, as the audit log has it: saves, publications, sign-ins.',
    labels: {
      action: [
        ...['create', 'duplicate', 'edit', 'publish', 'unpublish', 'schedule', 'cancelSchedule'],
        ...['restore', 'trash', 'untrash', 'submit', 'approve', 'reject', 'settle', 'assign'],
        ...['request', 'delete', 'replace', 'withdraw', 'signIn', 'signInFailed', 'signOut'],
        ...['askPassword', 'resetPassword', 'changePassword', 'changeRights', 'makeKey'],
        ...['revokeKey', 'export', 'prune', 'resend'],
      ],
    },
  },
  stories_webhooks_total: {
    type: 'counter',
    help: 'Attempts to tell webhooks and caches of a change, by what came of them.',
    labels: { outcome: ['delivered', 'failed', 'givenUp'] },
  },
  stories_webhooks_open: {
    type: 'gauge',
    help: 'Messages for webhooks and caches that are not delivered yet.',
    labels: { state: ['waiting', 'failed'] },
  },
  stories_webhooks_oldest_seconds: {
    type: 'gauge',
    help: 'Age of the oldest change that a webhook or cache has yet to be told of.',
  },
  stories_transactions_total: {
    type: 'counter',
    help: 'Units of work by how they ended; `refused` ones could not begin.',
    labels: { outcome: ['committed', 'undone', 'failed', 'refused'] },
  },
  stories_transaction_duration_seconds: {
    type: 'histogram',
    help: 'How long units of work were open.',
    labels: { outcome: ['committed', 'undone', 'failed'] },
    buckets: SECONDS,
  },
  stories_transactions_open: { type: 'gauge', help: 'Units of work that are open.' },
  stories_transaction_retries_total: {
    type: 'counter',
    help: 'Tries to lock the database that met the lock of another process.',
  },
  stories_writers_waiting: {
    type: 'gauge',
    help: 'Units of work that wait until they may begin.',
  },
  stories_database_queries_total: {
    type: 'counter',
    help: 'Calls of the database by Payload.',
    labels: { outcome: ['done', 'failed'] },
  },
  stories_limiter_keys: {
    type: 'gauge',
    help: 'Senders and accounts whose requests are counted, in memory.',
    labels: { limit: LIMITS },
  },
  stories_cache_bytes: {
    type: 'gauge',
    help: 'Size of what a cache holds.',
    labels: { cache: ['operations', 'errors', 'contents', 'answers'] },
  },
  stories_delivery_answers_total: {
    type: 'counter',
    help: 'Answers of the public API that may be kept, by where they came from.',
    labels: { from: ['cache', 'database'] },
  },
  stories_schedules_waiting: { type: 'gauge', help: 'Schedules that wait for their time.' },
  stories_schedules_late: {
    type: 'gauge',
    help: 'Schedules that are due for more than a minute.',
  },
  stories_schedules_run_total: {
    type: 'counter',
    help: 'Schedules that this process has run.',
    labels: { outcome: ['done', 'failed', 'gone', 'error'] },
  },
  stories_schedule_runner_age_seconds: {
    type: 'gauge',
    help: 'Time since the runner last looked for schedules.',
  },
  stories_editions_out_of_step: {
    type: 'gauge',
    help: 'Entries whose public editions are other than they should be, when they were last compared.',
  },
  stories_editions_lag_seconds: {
    type: 'gauge',
    help: 'For how long the oldest of these has been so.',
  },
  stories_editions_check_age_seconds: {
    type: 'gauge',
    help: 'Time since editions were last compared with their entries.',
  },
  stories_health_check_ok: {
    type: 'gauge',
    help: '1: the check passes, perhaps with a warning; 0: it fails.',
    labels: {
      check: ['database', 'migrations', 'media', 'disk', 'schedules', 'editions', 'webhooks'],
    },
  },
  stories_disk_free_bytes: {
    type: 'gauge',
    help: 'Free bytes where files and the database lie.',
    labels: { place: ['media', 'database'] },
  },
  stories_log_lines_total: {
    type: 'counter',
    help: 'Lines of the log.',
    labels: { level: ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] },
  },
  stories_restarts_total: {
    type: 'counter',
    help: 'How often the server has ended by itself and was started again.',
  },
} as const satisfies Record<string, MetricSpec>

export type MetricName = keyof typeof METRICS
export type Labels = Readonly<Record<string, string>>

/** Labels with values of their lists alone, so that no caller can make new series. */
export function boundedLabels(name: MetricName, labels: Labels): Record<string, string> {
  const { labels: known = {} } = METRICS[name] as MetricSpec
  return Object.fromEntries(
    Object.entries(known).map(([label, values]) => {
      const value = labels[label] ?? ''
      return [label, values.includes(value) ? value : 'other']
    }),
  )
}
