import { FINDINGS } from '../../entries/limits.js'
import { plainOf } from '../segments/markedText.js'
import { CHECK_NAMES, CHECKS } from './index.js'
import { languageOf } from '../../entries/languageOf.js'
import { resolveChecks } from './resolveChecks.js'
import { sideWords } from './sideWords.js'
import type {
  CheckContext,
  CheckInput,
  CheckName,
  Finding,
  Findings,
  Found,
  ResolvedChecks,
} from './types.js'

/**
 * What is wrong with the translation of one segment, in the order of the table of checks. An empty
 * translation has that fault only; a segment that is empty on both sides has none. Each check tells of
 * `FINDINGS.perCheck` at most; `more` counts the others.
 *
 * @param input.checks What `resolveChecks` made of the options. @default every check as the table has it
 */
export function checkSegment(input: CheckInput & { checks?: ResolvedChecks }): Findings {
  const { checks = resolveChecks() } = input
  const context = contextOf(input)
  const isEmpty = !plainOf(input.target.text).trim() && input.target.text.every(isWords)
  const names = isEmpty ? (['empty'] as const) : CHECK_NAMES
  let more = 0
  const findings = names.flatMap((check) => {
    const how = checks[check]
    if (!how) return []
    const found = CHECKS[check].run(context).map((one) => findingOf(check, how, one))
    // What blocks is never among those that are only counted.
    const inOrder = [...found.filter(isBlocking), ...found.filter((one) => !isBlocking(one))]
    more += Math.max(0, found.length - FINDINGS.perCheck)
    return found.length > FINDINGS.perCheck ? inOrder.slice(0, FINDINGS.perCheck) : found
  })
  return { findings, more }
}

type How = NonNullable<ResolvedChecks[CheckName]>

function findingOf(check: CheckName, how: How, { severity, ...found }: Found): Finding {
  // A check may call a finding less serious than itself, never more. Where an option makes a check hold
  // up approvals that does not do so by itself, its warnings do too.
  const isLess = severity !== undefined && how.severity === CHECKS[check].severity
  return {
    check,
    severity: isLess ? severity : how.severity,
    blocking: how.blocking && (!isLess || (severity === 'warning' && !CHECKS[check].blocking)),
    ...found,
  }
}

function isBlocking({ blocking }: Finding): boolean {
  return blocking
}

function isWords(part: unknown): boolean {
  return typeof part === 'string'
}

function contextOf(input: CheckInput): CheckContext {
  const { source, target, sourceLocale, targetLocale } = input
  return {
    source,
    target,
    sourceLocale,
    targetLocale,
    multiline: input.multiline ?? true,
    maxLength: input.maxLength ?? null,
    terms: input.terms ?? [],
    language: languageOf(targetLocale),
    sourceWords: sideWords(source.text),
    targetWords: sideWords(target.text),
  }
}
