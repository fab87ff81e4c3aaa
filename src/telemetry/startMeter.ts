import type { Counter, Gauge, Histogram, Registry } from 'prom-client'

import type { Meter } from './meter.js'
import { boundedLabels, type MetricName, METRICS, type MetricSpec } from './metricTable.js'
import { place } from './place.js'

type Made = Counter | Gauge | Histogram
type Library = typeof import('prom-client')

/** Begins to count, once for all copies of these modules. What was before is not counted. */
export async function startMeter(): Promise<Meter> {
  const known = place().meter
  if (known) return known
  const library = await import('prom-client')
  return (place().meter ??= meterOf(library))
}

function meterOf(library: Library): Meter {
  const register = new library.Registry()
  // Of the process: event loop, heap, garbage collection, memory, file descriptors.
  library.collectDefaultMetrics({ register, prefix: 'stories_' })
  const made = new Map<MetricName, Made>()
  for (const [name, spec] of Object.entries(METRICS) as [MetricName, MetricSpec][]) {
    made.set(name, metric({ library, register, name, spec }))
  }
  return {
    // The table says which is which.
    count: (name, labels, by) => (made.get(name) as Counter).inc(boundedLabels(name, labels), by),
    observe: (name, labels, value) =>
      (made.get(name) as Histogram).observe(boundedLabels(name, labels), value),
    read: async () => {
      await readGauges(made)
      return register.metrics()
    },
    contentType: register.contentType,
  }
}

function metric(args: {
  library: Library
  register: Registry
  name: MetricName
  spec: MetricSpec
}): Made {
  const { library, register, name, spec } = args
  const labelNames = Object.keys(spec.labels ?? {})
  const own = { name, help: spec.help, labelNames, registers: [register] }
  if (spec.type === 'gauge') return new library.Gauge(own)
  if (spec.type === 'counter') return new library.Counter(own)
  return new library.Histogram({ ...own, buckets: [...(spec.buckets ?? [])] })
}

async function readGauges(made: ReadonlyMap<MetricName, Made>): Promise<void> {
  const readers = [...place().readers.values()]
  const read = await Promise.all(
    readers.map(async ({ name, read }) => ({
      name,
      // One that cannot be read is absent, and the others are there.
      readings: await Promise.resolve()
        .then(read)
        .catch(() => []),
    })),
  )
  for (const { name } of read) (made.get(name) as Gauge).reset()
  for (const { name, readings } of read) {
    for (const { labels = {}, value } of readings)
      (made.get(name) as Gauge).set(boundedLabels(name, labels), value)
  }
}
