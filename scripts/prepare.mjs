import { program, run, say, step, Stop, tail } from './steps.mjs'

/** Stops with every wrong variable named, before anything long. */
export async function checkEnvironment({ built = false } = {}) {
  const { args, env } = program('checkEnvironment', { built })
  const { code, output } = await run(process.execPath, args, { env })
  if (code !== 0) throw new Stop(tail(output))
}

/**
 * Brings the database up to date; an empty one gets the first account and the example content.
 *
 * @param {{built?: boolean}} [options] `built`: by the compiled command line
 * @returns {Promise<{admins: string[], created: {email: string, password: string | null} | null, migrated: string | null}>}
 */
export async function prepareDatabase({ built = false } = {}) {
  const ready = await alreadyPrepared({ built })
  if (ready) return ready
  const { args, env } = program('main', { built })
  const prepared = await step('Preparing the database', async () => {
    const { code, output, stdout } = await run(process.execPath, [...args, 'prepare', '--json'], {
      env: { ...env, NODE_ENV: 'production' },
    })
    const [last = ''] = stdout.trimEnd().split('\n').slice(-1)
    const answer = last.startsWith('{') ? JSON.parse(last) : null
    if (code === 0 && answer) return answer
    throw new Stop(
      answer?.stack ?? answer?.error ?? `The database could not be prepared:\n${tail(output)}`,
    )
  })
  if (prepared.migrated) say(prepared.migrated.replace(/^/gm, '  '))
  return prepared
}

/** What there is to say of a database for which nothing is to be done; null where that is not known. */
async function alreadyPrepared({ built }) {
  const { args, env } = program('prepared', { built })
  const { code, stdout } = await run(process.execPath, args, {
    env: { ...env, NODE_ENV: 'production' },
  })
  // What is preloaded may print, too.
  const line = stdout.split('\n').find((text) => text.startsWith('{"admins":'))
  return code === 0 && line ? JSON.parse(line) : null
}
