import { findOrphans, type Orphan, removeOrphans } from '../uploads/orphans.js'
import { counted } from './counted.js'
import type { AddCommand, CommandContext } from './program.js'
import { tellElsewhere } from './tellElsewhere.js'

/** `media orphans`: files of uploads that were cut off. */
export function addMediaCommands(add: AddCommand): void {
  add({
    usage: 'media orphans',
    description: 'list uploaded files that no entry names, as a killed upload leaves them',
    options: [
      ['--remove', 'delete them'],
      ['--all', 'include files written within the last hour; stop the server first'],
    ],
    run: orphans,
  })
}

async function orphans({ app, report, options }: CommandContext): Promise<unknown> {
  tellElsewhere(app, report, 'Compare them with the tools of the storage.')
  const found = await findOrphans({ ...app, all: options.all === true })
  const remove = options.remove === true
  if (remove) await removeOrphans(app.settings, found)
  for (const orphan of found) report.say(`${orphan.path}: ${counted(orphan.bytes, 'byte')}`)
  report.say(summary(found, remove))
  return { orphans: found, removed: remove ? found.length : 0 }
}

function summary(found: readonly Orphan[], remove: boolean): string {
  if (found.length === 0) return 'No orphaned files.'
  const bytes = found.reduce((sum, one) => sum + one.bytes, 0)
  const what = `${counted(found.length, 'orphaned file')}, ${counted(bytes, 'byte')}`
  return remove ? `Removed ${what}.` : `${what}. To delete them, run it again with --remove.`
}
