import { aidsFor } from '../translation/aids/aidsFor.js'
import { entryRequest } from '../translation/workspace/importXliff.js'
import { openTranslation } from '../translation/workspace/openTranslation.js'
import { findingsOf } from '../translation/workspace/findingsOf.js'
import type { Content } from '../translation/segments/types.js'
import type { FindingView } from '../translation/api/types.js'
import { counted } from './counted.js'
import type { AddCommand, CommandContext } from './program.js'
import { requestAs } from './requestAs.js'
import { targetsOf } from './targetsOf.js'

/** A segment: its entry, language, id and path, and how its translation begins. */
type Place = { key: string; locale: string; id: string; path: string; text: string }

/** What a check found, and where. */
type Found = Place & Omit<FindingView, 'fix'>

/** How many findings of a text are not listed. */
type More = Place & { more: number }
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
        id: segment.id,
        path: segment.path,
        text: firstWords(segment.target),
      }
      const found = findingsOf(opened, { segment, target: segment.target }, aids)
      findings.push(...found.findings.map(({ fix, ...one }) => ({ ...place, ...one })))
      if (found.more > 0) more.push({ ...place, more: found.more })
    }
    report.progress(`${at + 1} of ${counted(targets.length, 'translation')}`)
  }
  for (const { message, check: name, severity, blocking, ...place } of findings) {
    const how = blocking ? `${severity}, blocking` : severity
    report.say(`${placeText(place)}: ${message} (${name}, ${how})`)
  }
  for (const { more: count, ...place } of more)
    report.say(`${placeText(place)}: ${counted(count, 'more finding')}`)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  report.say(
    `${counted(segments, 'segment')} of ${counted(targets.length, 'translation')}: ` +
      `${counted(findings.length, 'finding')}, ${errors} of them ${errors === 1 ? 'an error' : 'errors'}.`,
  )
  const ok = options.strict === true ? findings.length === 0 : errors === 0
  return { ok, translations: targets.length, segments, findings, more }
}

/** `stories:12 es title [title] “Las 23 escuelas”`: enough to find the segment in the view and in a file. */
function placeText({ key, locale, id, path, text }: Place): string {
  return `${key} ${locale} ${path === id ? id : `${path} [${id}]`} “${text}”`
}

/** The beginning of a text, without its codes. */
function firstWords({ text }: Content): string {
  const words = text.filter((part) => typeof part === 'string').join('')
  const all = words.replace(/\s+/g, ' ').trim()
  if (all.length <= EXCERPT) return all
  return `${all.slice(0, EXCERPT).replace(/\s+\S*$/, '')}…`
}

/** Characters that are shown of a text. */
const EXCERPT = 40

/** Matches of the memory are no part of the checks. */
const NO_MATCHES: ReadonlySet<string> = new Set()
