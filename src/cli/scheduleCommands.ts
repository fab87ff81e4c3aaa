import { fillTold } from '../feed/fillTold.js'
import { tellMoments } from '../feed/tellMoments.js'
import { runDue, type RunResult } from '../scheduler/runDue.js'
import { find } from '../schedule/store.js'
import type { StoredSchedule } from '../schedule/types.js'
import type { AddCommand, CommandContext } from './program.js'

/** `schedules list` and `schedules run`: what is to be published or unpublished later. */
export function addScheduleCommands(add: AddCommand): void {
  add({
    usage: 'schedules list',
    description: 'list pending and failed schedules',
    run: list,
  })
  add({
    usage: 'schedules run',
    description: 'run due schedules; exit 1 if one fails',
    run,
  })
}

async function list({ app, report }: CommandContext): Promise<unknown> {
  const schedules = await find(app, { state: { in: ['waiting', 'failed'] } })
  for (const schedule of schedules) report.say(lineOf(schedule))
  if (schedules.length === 0) report.say('Nothing waits.')
  return { schedules: schedules.map(({ id, mayEditShared, ...shown }) => shown) }
}

async function run({ app, report }: CommandContext): Promise<unknown> {
  await fillTold(app)
  const results = await runDue(app)
  await tellMoments(app)
  for (const result of results) report.say(`${lineOf(result)}: ${result.outcome}`)
  if (results.length === 0) report.say('Nothing is due.')
  return { ok: results.every(({ outcome }) => outcome !== 'failed'), results }
}

function lineOf({
  at,
  action,
  entry,
  locale,
  problem,
}: Pick<StoredSchedule | RunResult, 'at' | 'action' | 'entry' | 'locale' | 'problem'>): string {
  const what = `${at}  ${action} ${entry.type}:${entry.id} in ${locale}`
  return problem === null ? what : `${what} (${problem.replaceAll('\n', ' ')})`
}
