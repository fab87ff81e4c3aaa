import { aidsFor } from '../translation/aids/aidsFor.js'
import { entryRequest } from '../translation/workspace/importXliff.js'
import { openTranslation } from '../translation/workspace/openTranslation.js'
import { findingsOf } from '../translation/workspace/findingsOf.js'
import type { FindingView } from '../translation/api/types.js'
import type { AddCommand, CommandContext } from './program.js'
import { requestAs } from './requestAs.js'
import { targetsOf } from './targetsOf.js'

/** What a check found, and where. */
type Found = { key: string; locale: string; path: string } & Omit<FindingView, 'fix'>

/** How many findings of a text are not listed. */
type More = { key: string; locale: string; path: string; more: number }
type Result = {
  ok: boolean
  translations: number
  segments: number
  findings: Found[]
  more: More[]
}

/** `translations check`: the checks of the translate view on everything that is written. */
export function addCheckCommand(add: AddCommand): void {
  add({
    usage: 'translations check',
    description: 'run the checks on all translations; exit 1 if a check finds an error',
    options: [
      ['--locale <code>', 'only translations into this language'],
      ['--state <state>', 'only translations in this state: draft, stale, inReview or approved'],
      ['--collection <slug>', 'only entries of this collection'],
      ['--keys <keys>', 'only these entries, for example stories:12,themes:3'],
      ['--strict', 'also exit 1 for warnings and notes'],
    ],
    run: check,
  })
}

async function check({ app, report, options }: CommandContext): Promise<Result> {
  const req = await requestAs(app, null)
  const targets = await targetsOf(app, options)
  const findings: Found[] = []
  const more: More[] = []
  let segments = 0
  for (const [at, target] of targets.entries()) {
    const opened = await openTranslation(entryRequest({ req, settings: app.settings }, target))
    const aids = await aidsFor(opened, NO_MATCHES)
    for (const segment of opened.segments) {
      if (!segment.target) continue
      segments += 1
      const place = {
        key: `${target.type}:${target.id}`,
        locale: target.locale,
        path: segment.path,
      }
      const found = findingsOf(opened, { segment, target: segment.target }, aids)
      findings.push(...found.findings.map(({ fix, ...one }) => ({ ...place, ...one })))
      if (found.more > 0) more.push({ ...place, more: found.more })
    }
    report.progress(`${at + 1} of ${targets.length} translations`)
  }
  for (const { key, locale, path, message, check: name, severity, blocking } of findings) {
    const how = blocking ? `${severity}, blocking` : severity
    report.say(`${key} ${locale} ${path}: ${message} (${name}, ${how})`)
  }
  for (const { key, locale, path, more: count } of more)
    report.say(`${key} ${locale} ${path}: ${count} more findings`)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  report.say(
    `${segments} segments of ${targets.length} translations: ${findings.length} findings, ${errors} of them errors.`,
  )
  const ok = options.strict === true ? findings.length === 0 : errors === 0
  return { ok, translations: targets.length, segments, findings, more }
}

/** Matches of the memory are no part of the checks. */
const NO_MATCHES: ReadonlySet<string> = new Set()
