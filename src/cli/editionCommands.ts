import { type EditionsReport, rebuildEditions, verifyEditions } from '../editions/verifyEditions.js'
import type { AddCommand, CommandContext } from './program.js'

/** `editions verify` and `editions rebuild`: what the public reads against the entries. */
export function addEditionCommands(add: AddCommand): void {
  add({
    usage: 'editions verify',
    description: 'compare the editions with the published entries; exit 1 if they differ',
    options: [
      ['--full', 'rebuild every edition in memory and compare its contents, not only its revision'],
      ['--repair', 'repair the differences'],
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
    description: 'rebuild all editions in place; the API stays available',
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
  const outcome = wrong === 0 ? 'nothing differs' : `${kinds}; repaired: ${repaired}`
  report.say(`${checked} entries and uploads checked: ${outcome}.`)
  const ok = repaired >= wrong
  if (!ok) report.say('To repair, run it again with --repair.')
  return { ok, ...found }
}
