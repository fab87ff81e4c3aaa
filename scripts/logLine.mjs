/** Whether the log is for programs: as `LOG_FORMAT` says, or else where no person looks on. */
export function isJson({ LOG_FORMAT: format = '' } = process.env) {
  return format === 'json' || (format !== 'text' && !process.stdout.isTTY)
}

/** Whether what `npm start` says to a person is to be lines for programs as well. */
export function saysJson({ LOG_FORMAT: format } = process.env) {
  return format === 'json'
}

/**
 * A line in the form of the server's own log, without its end. Its text is ours: nothing that a
 * client sent stands in it.
 *
 * @param {{msg: string, level?: string}} entry
 */
export function logLine({ msg, level = 'warn' }) {
  return JSON.stringify({ time: new Date().toISOString(), level, msg, source: 'supervisor' })
}
