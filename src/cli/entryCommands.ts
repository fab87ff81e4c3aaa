import { describe, type Verb } from '../repair/describe.js'
import { repairEntries, type RepairReport } from '../repair/repairEntries.js'
import { counted } from './counted.js'
import type { AddCommand, CommandContext } from './program.js'

/** `entries verify` and `entries repair`: entries, uploads and consents that a crash has torn. */
export function addEntryCommands(add: AddCommand): void {
  add({
    usage: 'entries verify',
    description: 'look for entries that a crash or a full disk has torn; exit 1 if there are any',
    run: async (context) => tell(context, await look(context, { repair: false }), 'mend'),
  })
  add({
    usage: 'entries repair',
    description: 'mend torn entries from their newest whole versions; exit 1 if any are left',
    options: [['--dry-run', 'say what would be done, and do nothing']],
    run: async (context) => {
      const isDry = context.options.dryRun === true
      const found = await look(context, { repair: false })
      if (isDry) return tell(context, found, 'would')
      if (found.torn.length === 0) return tell(context, found, 'mend')
      for (const torn of found.torn) describe(torn, 'mend').forEach(context.report.say)
      return tell(context, await look(context, { repair: true }), 'mended')
    },
  })
}

function look({ app, report }: CommandContext, { repair }: { repair: boolean }) {
  const onProgress = (done: number, total: number) => report.progress(`${done} of ${total}`)
  return repairEntries({ ...app, full: true, repair, onProgress })
}

function tell({ report }: CommandContext, { checked, torn, left }: RepairReport, verb: Verb) {
  for (const one of torn) describe(one, verb).forEach(report.say)
  const found = torn.flatMap(({ key, id, uid, title, findings }) =>
    findings.map((finding) => ({ type: key, id, uid, title, ...finding })),
  )
  const open = found.filter(({ from }) => verb !== 'mended' || from === null).length
  const outcome =
    open === 0
      ? `nothing is torn${found.length > 0 ? ' any more' : ''}`
      : `${counted(open, 'thing')} torn`
  report.say(
    `${counted(checked, 'entry, upload or consent', 'entries, uploads and consents')} looked at: ${outcome}.`,
  )
  if (verb !== 'mended' && found.some(({ from }) => from !== null)) {
    report.say('To mend what can be mended, run `entries repair`.')
  }
  return { ok: open === 0, checked, found, left: [...left] }
}
