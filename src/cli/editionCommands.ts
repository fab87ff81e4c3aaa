import { type EditionsReport, rebuildEditions, verifyEditions } from '../editions/verifyEditions.js'
import { repairEntries, type RepairReport } from '../repair/repairEntries.js'
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
        torn: await tornOf(context),
        onProgress: progressOf(context),
      })
      return tell(context, report)
    },
  })
  add({
    usage: 'editions rebuild',
    description: 'make everything that the public reads anew, in place; the API stays on line',
    run: async (context) => {
      const report = await rebuildEditions({
        ...context.app,
        torn: await tornOf(context),
        onProgress: progressOf(context),
      })
      return tell(context, report)
    },
  })
}

/** What is torn has the editions that it had: they are not made of half an entry. */
async function tornOf({ app }: CommandContext): Promise<RepairReport['left']> {
  return (await repairEntries(app)).left
}

function progressOf({ report }: CommandContext): (done: number, total: number) => void {
  return (done, total) => report.progress(`${done} of ${total} entries`)
}

function tell({ report }: CommandContext, found: EditionsReport): EditionsReport & { ok: boolean } {
  const { checked, missing, outdated, orphaned, repaired, torn = 0 } = found
  const wrong = missing + outdated + orphaned
  const kinds = `${missing} missing, ${outdated} outdated, ${orphaned} orphaned`
  const outcome = wrong === 0 ? 'nothing differs' : `${kinds}; put right: ${repaired}`
  report.say(`${checked} entries and uploads looked at: ${outcome}.`)
  if (torn > 0) {
    report.say(`${torn} left as they are, because the entries are torn: see \`entries verify\`.`)
  }
  const ok = repaired >= wrong && torn === 0
  if (repaired < wrong) report.say('To put it right, run it again with --repair.')
  return { ok, ...found }
}
