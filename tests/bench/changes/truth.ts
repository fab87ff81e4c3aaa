/**
 * What the public has of a thing from one change on: milliseconds of this process at which the
 * change was asked for and acknowledged; `Infinity`: not yet.
 */
type Step = { text: string | null; asked: number; acknowledged: number }

/** Something whose public text changes: the title of a theme, or a quote. */
export type Thing = { name: string; steps: Step[] }

/** The title and the quotes that an answer shows, by their names. */
export type Seen = ReadonlyMap<string, string>

/** How long a thing that has gone is looked for in answers that do not show it, milliseconds. */
const REMEMBERED = 60_000

const all = new Map<string, Thing>()
const recent = new Set<Thing>()

/** A thing that is not public yet. */
export function newThing(name: string, text: string | null = null): Thing {
  const thing: Thing = { name, steps: [{ text, asked: -Infinity, acknowledged: -Infinity }] }
  all.set(name, thing)
  recent.add(thing)
  return thing
}

/** Notes when a change was asked for and acknowledged. */
export async function changed(
  thing: Thing,
  text: string | null,
  act: () => Promise<unknown>,
): Promise<void> {
  const step = { text, asked: performance.now(), acknowledged: Infinity }
  thing.steps.push(step)
  await act()
  step.acknowledged = performance.now()
}

/** Notes a change that happens by itself, at a moment of this process. */
export function changesAt(thing: Thing, text: string | null, moment: number, margin = 5): void {
  thing.steps.push({ text, asked: moment - margin, acknowledged: moment + margin })
}

/**
 * `wrong`: a part of the answer was not public at any moment of the span. `torn`: each part was, but
 * not all at the same moment.
 */
export function judge(seen: Seen, span: { from: number; until: number }): string | null {
  const shown = [...seen.keys()].flatMap((name) => all.get(name) ?? [])
  if (shown.length < seen.size) return `wrong: ${[...seen.values()].join(' ')}: unknown`
  forget(span.from - REMEMBERED)
  const things = [...new Set([...recent, ...shown])]
  const moments = momentsOf(things, span)
  const isSo = (thing: Thing, at: number) => mayBe(thing, seen.get(thing.name) ?? null, at)
  const never = things.find((thing) => !moments.some((at) => isSo(thing, at)))
  if (never) return `wrong: ${describe(never, seen, span.from)}`
  return moments.some((at) => things.every((thing) => isSo(thing, at))) ? null : 'torn'
}

/** The start, and each change that was asked for within the span: nothing else makes a difference. */
function momentsOf(things: readonly Thing[], { from, until }: { from: number; until: number }) {
  const asked = things.flatMap(({ steps }) => steps.map((step) => step.asked))
  return [from, ...asked.filter((at) => at > from && at <= until)]
}

function mayBe({ steps }: Thing, text: string | null, at: number): boolean {
  return steps.some((step, n) => {
    const end = steps[n + 1]?.acknowledged ?? Infinity
    return step.text === text && step.asked <= at && at <= end
  })
}

/** A change that lies so far back that no request began before it says nothing any more. */
function forget(before: number): void {
  for (const thing of recent) {
    const last = thing.steps.at(-1)
    if (!last || last.acknowledged >= before) continue
    thing.steps = [last]
    if (last.text === null) recent.delete(thing)
  }
}

function describe({ name, steps }: Thing, seen: Seen, from: number): string {
  const since = (at: number) => (Number.isFinite(at) ? `${(at - from).toFixed(1)} ms` : String(at))
  const last = steps
    .slice(-3)
    .map(({ text, asked, acknowledged }) => `${text} ${since(asked)} to ${since(acknowledged)}`)
  return `${name}: saw ${seen.get(name) ?? null}; ${last.join(', ')}`
}
