import { type EditionsReport, rebuildEditions, verifyEditions } from '../editions/verifyEditions.js'
import type { AddCommand, CommandContext } from './program.js'

/** `editions verify` and `editions rebuild`: what the public reads against the entries. */
export function addEditionCommands(add: AddCommand): void {
  add({
    usage: 'editions verify',
    description: 'compare what the public reads with the published entries; exit 1 if they differ',
    options: [
      ['--full', 'make every edition again and compare it whole, not its revision only'],
      ['--repair', 'put right what differs'],
    ],
    run: async (context) => {
      const { full, repair } = context.options
      const report = await verifyEditions({
        ...context.app,
        full: full === true,
        repair: repair === true,
        onProgress: progressOf(context),
      })
      return tell(context, report)
    },
  })
  add({
    usage: 'editions rebuild',
    description: 'make everything that the public reads anew, in place; the API stays on line',
    run: async (context) => {
      const report = await rebuildEditions({ ...context.app, onProgress: progressOf(context) })
      return tell(context, report)
    },
  })
}

function progressOf({ report }: CommandContext): (done: number, total: number) => void {
  return (done, total) => report.progress(`${done} of ${total} entries`)
}

function tell({ report }: CommandContext, found: EditionsReport): EditionsReport & { ok: boolean } {
  const { checked, missing, outdated, orphaned, repaired } = found
  const wrong = missing + outdated + orphaned
  const kinds = `${missing} missing, ${outdated} outdated, ${orphaned} orphaned`
  const outcome = wrong === 0 ? 'nothing differs' : `${kinds}; put right: ${repaired}`
  report.say(`${checked} entries and uploads looked at: ${outcome}.`)
  const ok = repaired >= wrong
  if (!ok) report.say('To put it right, run it again with --repair.')
  return { ok, ...found }
}
