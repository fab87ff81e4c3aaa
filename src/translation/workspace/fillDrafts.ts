import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { EntryRequest } from '../../access/readDocs.js'
import type { DraftsReport, DraftsWanted } from '../api/types.js'
import { summarise } from '../records/summarise.js'
import type { Segment } from '../segments/types.js'
import { aidsFor } from '../aids/aidsFor.js'
import { draftsByMachine } from './draftsByMachine.js'
import { type Draft, draftOf } from './draftOf.js'
import { machineFor } from './machineFor.js'
import { type Opened, openTranslation } from './openTranslation.js'
import { type InnerSegment, type SaveAnswer, saveTranslation } from './saveTranslation.js'
import type { Aids } from './viewOf.js'

type Outcome = DraftsReport['outcomes'][number]
const EXACT = 100

/**
 * Fills in drafts where nothing is written: what the memory has of the same text, then what a
 * machine makes of it. The machine is called before the entry's turn begins; texts that users write
 * meanwhile stay. One save; four queries and the aids' before it.
 *
 * @throws NOT_ALLOWED if the user cannot edit the translation
 * @throws BAD_USER_INPUT for an unknown segment, and where there is neither machine nor memory to ask
 */
export async function fillDrafts(
  request: EntryRequest,
  wanted: DraftsWanted,
): Promise<DraftsReport> {
  const { req } = request
  const opened = await openTranslation(request)
  if (!opened.may.edit) {
    throw new PluginError('NOT_ALLOWED', message(req, 'translating.notAllowed'))
  }
  const machine = wanted.machine === false ? null : machineFor(opened)
  const asksMemory = wanted.memory !== false
  if (!machine && !asksMemory) throw new PluginError('BAD_USER_INPUT', message(req, 'drafts.none'))
  const asked = askedFor(opened, wanted.segments)
  const missing = asked.filter(({ target }) => target === null)
  const aids = await aidsFor(opened, new Set(missing.map(({ id }) => id)))
  const drafts = new Map<string, Draft>()
  if (asksMemory) for (const segment of missing) addMatch(drafts, { opened, segment, aids })
  const rest = missing.filter(({ id }) => !drafts.has(id))
  if (machine) {
    for (const draft of await draftsByMachine(opened, { machine, segments: rest, aids })) {
      drafts.set(draft.id, draft)
    }
  }
  const saved = await saveDrafts(request, [...drafts.values()])
  const outcomes = asked.map(({ id, target }): Outcome => {
    if (target !== null || saved.overtaken.has(id)) return { id, outcome: 'written', message: null }
    return outcomeOf(opened, { id, draft: drafts.get(id) })
  })
  const { target, entry } = opened
  const summary = { target, sourceLocale: entry.sourceLocale }
  return {
    drafted: saved.answer?.segments.length ?? 0,
    outcomes,
    segments: saved.answer?.segments ?? [],
    summary: saved.answer?.summary ?? summarise(opened.segments, summary),
  }
}

function outcomeOf(
  { store }: Opened,
  { id, draft }: { id: string; draft: Draft | undefined },
): Outcome {
  if (draft && 'text' in draft) {
    return { id, outcome: draft.origin === 'memory' ? 'memory' : 'machine', message: null }
  }
  const said = draft?.problem ?? message(store.req, 'drafts.noMatch')
  return { id, outcome: 'refused', message: said }
}

function askedFor({ segments, store }: Opened, ids: readonly string[] | undefined): Segment[] {
  if (!ids) return segments.filter(({ target }) => target === null)
  return ids.map((id) => {
    const segment = segments.find((known) => known.id === id)
    if (segment) return segment
    throw new PluginError('BAD_USER_INPUT', message(store.req, 'translating.noSegment', { id }))
  })
}

/** What the memory has of the very same text; a machine may do better where a check forbids it. */
function addMatch(
  drafts: Map<string, Draft>,
  { opened, segment, aids }: { opened: Opened; segment: Segment; aids: Aids },
): void {
  const match = aids.matches(segment).find(({ score }) => score === EXACT)
  if (!match) return
  const draft = draftOf(opened, { segment, marked: match.target, origin: 'memory', aids })
  if ('text' in draft) drafts.set(segment.id, draft)
}

type Saved = { answer: SaveAnswer | null; overtaken: ReadonlySet<string> }

/** Without segments that a user has written since they were read. */
async function saveDrafts(request: EntryRequest, drafts: readonly Draft[]): Promise<Saved> {
  const overtaken = new Set<string>()
  for (;;) {
    const wanted = drafts.flatMap((draft): InnerSegment[] =>
      'text' in draft && !overtaken.has(draft.id)
        ? [{ id: draft.id, target: draft.text, base: null, origin: draft.origin }]
        : [],
    )
    if (wanted.length === 0) return { answer: null, overtaken }
    try {
      return { answer: await saveTranslation(request, wanted, aidsFor), overtaken }
    } catch (error) {
      const stale = staleIn(error).filter((id) => !overtaken.has(id))
      if (stale.length === 0) throw error
      for (const id of stale) overtaken.add(id)
    }
  }
}

/** The segments that a save was refused for. */
function staleIn(error: unknown): string[] {
  if (!(error instanceof PluginError) || error.code !== 'STALE_REVISION') return []
  const { segments } = error.data as { segments?: { id: string }[] } // of `saveTranslation`
  return (segments ?? []).map(({ id }) => id)
}
