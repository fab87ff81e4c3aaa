import { z } from 'zod'

import type { Totals } from '../translation/api/types.js'
import { sumRows } from '../translation/dashboard/readTotals.js'
import { rowsWhere } from '../translation/dashboard/rowsWhere.js'
import { rebuildRows, type RowsReport } from '../translation/records/rebuildRows.js'
import { TRANSLATION_STATES } from '../translation/records/types.js'
import { counted } from './counted.js'
import type { AddCommand, CommandContext } from './program.js'
import { oneLocale, readOptions } from './readOptions.js'

/** `translations status` and `translations rebuild`: how translations stand, and their rows. */
export function addTranslationCommands(add: AddCommand): void {
  add({
    usage: 'translations status',
    description: 'count words by language and state',
    options: [['--locale <code>', 'only translations into this language']],
    run: status,
  })
  add({
    usage: 'translations rebuild',
    description: 'rebuild the translation index from the entries; exit 1 if one fails',
    options: [['--missing', 'only for entries without an index row']],
    run: rebuild,
  })
}

async function status({ app, report, options }: CommandContext): Promise<Totals> {
  const { locale } = readOptions(z.object({ locale: oneLocale(app.settings).optional() }), options)
  const where = rowsWhere({ locale, isMine: false }, { types: 'all', caller: '' })
  const { locales } = await sumRows(app, where)
  const shown = Object.entries(locales).filter(([code]) => locale === undefined || code === locale)
  for (const [code, { entries, words }] of shown) {
    const states = TRANSLATION_STATES.map((state) => `${words[state]} ${WORDS[state]}`)
    const all = TRANSLATION_STATES.reduce((sum, state) => sum + words[state], 0)
    const percent = all === 0 ? 100 : Math.floor((100 * words.approved) / all)
    report.say(
      `${code}  ${counted(entries, 'entry', 'entries')}, ${counted(all, 'word')}, ${percent} % done: ${states.join(', ')}`,
    )
  }
  return { locales: Object.fromEntries(shown) }
}

const WORDS: Record<(typeof TRANSLATION_STATES)[number], string> = {
  missing: 'missing',
  draft: 'in draft',
  stale: 'stale',
  inReview: 'in review',
  approved: 'approved',
}

async function rebuild(context: CommandContext): Promise<RowsReport & { ok: boolean }> {
  const { app, report, options } = context
  const found = await rebuildRows(app, {
    missing: options.missing === true,
    onProgress: (done, total) =>
      report.progress(`${done} of ${counted(total, 'entry', 'entries')}`),
  })
  const { made, removed, failed } = found
  for (const { key, problem } of failed) report.say(`${key}: ${problem.replaceAll('\n', ' ')}`)
  report.say(`${made} made, ${removed} removed, ${failed.length} failed.`)
  return { ok: failed.length === 0, ...found }
}
