import type { KeyResultData } from '../editions/types.js'

/** « 2019–2023 », « mars – mai 2019 », …; empty when neither date is known. */
export function formatPeriod(period: NonNullable<KeyResultData['period']>, tag: string): string {
  return [period.start, period.end, tag].join('–')
}
