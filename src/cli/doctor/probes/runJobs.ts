import { asTranslator, firstOpen } from '../build.js'
import { isOk } from '../read.js'

/** In a queue of which there is none, so that nothing would run. */
const QUEUE = 'stories-doctor-none'

export const runJobs = asTranslator(
  {
    id: 'run-jobs',
    title: 'A translator or an anonymous caller can run the server’s jobs.',
    source: 'Payload: `jobs.access.run` is « anyone signed in » by default.',
    remedy: 'Set `jobs.access.run`, `queue` and `cancel`.',
    as: 'translator',
    severity: 'medium',
  },
  (context) => {
    const path = `${context.target.api}/payload-jobs/run`
    const query = { queue: QUEUE, limit: 1, disableScheduling: true }
    const asks = (['anonymous', 'translator'] as const).map((as) => ({ as, path, query }))
    return firstOpen(context, asks, (answer, { as }) => {
      // Where there are no jobs at all Payload says so before it asks who wants to know.
      const isNone = answer.json.message === 'No jobs to run.'
      return isOk(answer) && !isNone && `They run for: ${as}.`
    })
  },
)
