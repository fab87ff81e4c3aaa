import { message } from '../../i18n/adminText.js'
import { askMachine, type MachineAnswer } from '../machine/askMachine.js'
import { type MachineText, machineText } from '../machine/machineText.js'
import type { MachineProblem, MachineProvider } from '../machine/types.js'
import { toMarked } from '../segments/markedText.js'
import type { InlineText, Segment } from '../segments/types.js'
import { type Draft, draftOf } from './draftOf.js'
import { tagOf } from './exchangeEntry.js'
import type { Opened } from './openTranslation.js'
import type { Aids } from './viewOf.js'
import { cleanError } from '../../telemetry/describeError.js'

type Problem = { problem: MachineProblem }

/** What a machine makes of segments, each held to the checks of the editor; or why it is not taken. */
export async function draftsByMachine(
  opened: Opened,
  args: { machine: MachineProvider; segments: readonly Segment[]; aids: Aids },
): Promise<Draft[]> {
  const { machine, segments, aids } = args
  const source = tagOf(opened, opened.entry.sourceLocale)
  const never = aids.terms.filter(({ doNotTranslate }) => doNotTranslate)
  const asked = segments.map((segment) => ({
    segment,
    asked: machineText(segment.source.text, { never, sourceLocale: source }),
  }))
  const answers = await askMachine({
    ...{ provider: machine, source, target: tagOf(opened, opened.locale) },
    texts: asked.flatMap(({ asked: one }) => ('texts' in one ? one.texts : [])),
    onFailure: (err) =>
      opened.store.payload.logger.error({
        msg: `Machine translation by ${machine.name} failed`,
        err: cleanError(err),
      }),
  })
  let at = 0
  return asked.map(({ segment, asked: one }) => {
    const count = 'texts' in one ? one.texts.length : 0
    const read = 'texts' in one ? readAnswers(one, answers.slice(at, at + count)) : one
    at += count
    if ('problem' in read) return { id: segment.id, problem: saidOf(opened, read.problem) }
    const marked = toMarked(read.text)
    return draftOf(opened, { segment, marked, origin: `machine:${machine.name}`, aids })
  })
}

function readAnswers(
  asked: MachineText,
  answers: readonly MachineAnswer[],
): { text: InlineText } | Problem {
  const texts: string[] = []
  for (const answer of answers) {
    if ('problem' in answer) return answer
    texts.push(answer.text)
  }
  return asked.read(texts)
}

function saidOf({ store }: Opened, { code, values }: MachineProblem): string {
  return message(store.req, `drafts.machine.${code}`, { ...values }).trim()
}
