import type { Labels, MetricName } from './metricTable.js'
import { place } from './place.js'

/** Counts and measures; made when metrics are asked for. */
export type Meter = {
  count: (name: MetricName, labels: Labels, by: number) => void
  observe: (name: MetricName, labels: Labels, value: number) => void
  /** All metrics in the format of Prometheus. */
  read: () => Promise<string>
  contentType: string
}

/** What a gauge stands at, by label. */
export type Reading = { labels?: Labels; value: number }
export type Reader = () => readonly Reading[] | Promise<readonly Reading[]>

/** Counts one more. Costs nothing where metrics are off. */
export function count(name: MetricName, labels: Labels = {}, by = 1): void {
  place().meter?.count(name, labels, by)
}

/** Notes how large or long something was. Costs nothing where metrics are off. */
export function observe(name: MetricName, labels: Labels, value: number): void {
  place().meter?.observe(name, labels, value)
}

/**
 * Says how a gauge is read, when metrics are read. A later reader of the same name and part takes
 * the place of an earlier one.
 *
 * @param part Tells apart several readers of one gauge.
 */
export function gauge(name: MetricName, read: Reader, part = ''): void {
  place().readers.set(`${name} ${part}`, { name, read })
}

/** A gauge that is one number; null: not known. */
export function gaugeOf(name: MetricName, read: () => number | null): void {
  gauge(name, () => {
    const value = read()
    return value === null ? [] : [{ value }]
  })
}
