import type { DoctorReport } from './runDoctor.js'
import { PROBES } from './probes/index.js'
import type { Severity } from './types.js'

const ORDER: readonly Severity[] = ['critical', 'high', 'medium', 'low']

/** The report for people: each hole with what shows it, the worst first. */
export function tellReport(report: DoctorReport): string {
  const { holes, passed, skipped, failed, left, requests, url } = report
  const worst = [...holes].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
  const sections = [
    ...worst.map((hole) =>
      [
        `${hole.severity.toUpperCase()}  ${hole.id}, as ${hole.as}`,
        `  ${hole.title}`,
        `  Seen: ${hole.what}`,
        `  Cause: ${hole.source}`,
        `  Remedy: ${hole.remedy}`,
        `  ${hole.curl}`,
      ].join('\n'),
    ),
    ...failed.map(({ id, message }) => `FAILED  ${id}\n  ${message}`),
    ...tellSkipped(skipped),
    ...(left.length > 0 ? [`Still there: ${left.join(', ')}.`] : []),
  ]
  const found = holes.length === 0 ? 'nothing is open' : `${holes.length} open`
  const counts = [`${passed.length} closed`, `${skipped.length} skipped`, `${failed.length} failed`]
  const end = `${url}: ${found}; ${counts.join(', ')}; ${requests} requests.`
  return [...sections, end].join('\n\n')
}

function tellSkipped(skipped: DoctorReport['skipped']): string[] {
  const reasons = [...new Set(skipped.map(({ why }) => why))]
  return reasons.map((reason) => {
    const ids = skipped.filter(({ why }) => why === reason).map(({ id }) => id)
    return `Skipped (${reason}): ${ids.join(', ')}`
  })
}

/** Every probe by group, as a table in Markdown; `docs/guides/doctor.md` holds the same. */
export function probeTable(): string {
  const rows = Object.entries(PROBES).flatMap(([group, probes]) =>
    probes.map(
      ({ id, as, severity, title }) => `| ${group} | ${id} | ${as} | ${severity} | ${title} |`,
    ),
  )
  return [
    '| group | id | as | severity | what would be open |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}
