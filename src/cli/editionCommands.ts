import { type EditionsReport, rebuildEditions, verifyEditions } from '../editions/verifyEditions.js'
import { repairEntries, type RepairReport } from '../repair/repairEntries.js'
import { counted } from './counted.js'
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
        torn: await tornOf(context),
        onProgress: progressOf(context),
      })
      return tell(context, report)
    },
  })
  add({
    usage: 'editions rebuild',
    description: 'rebuild all editions in place; the API stays available',
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
  return (done, total) => report.progress(`${done} of ${counted(total, 'entry', 'entries')}`)
}

function tell({ report }: CommandContext, found: EditionsReport): EditionsReport & { ok: boolean } {
  const { checked, missing, outdated, orphaned, repaired, torn = 0 } = found
  const wrong = missing + outdated + orphaned
  const kinds = `${missing} missing, ${outdated} outdated, ${orphaned} orphaned`
  const outcome = wrong === 0 ? 'nothing differs' : `${kinds}; repaired: ${repaired}`
  report.say(`${counted(checked, 'entry or upload', 'entries and uploads')} checked: ${outcome}.`)
  if (torn > 0)
    report.say(
      `${counted(torn, 'torn entry', 'torn entries')} left unchanged, see \`entries verify\`.`,
    )
  const ok = repaired >= wrong && torn === 0
  if (repaired < wrong) report.say('To repair, run it again with --repair.')
  return { ok, ...found }
}
