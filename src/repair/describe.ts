import type { Finding, FindingKind, Torn } from './types.js'

/** What is wrong, in words. */
const WRONG: Record<FindingKind, string> = {
  unfinishedSave: 'its last save was cut short',
  unfinishedDraft: 'its last draft was cut short',
  unfinishedCreation: 'it was never created to the end',
  newestNotMarked: 'its newest version is not marked as the newest',
  liveBehind: 'the live document is older than the version that was published',
  liveLost: 'the live document has lost',
  newestLost: 'the newest version has lost',
  publishedBlank: 'it is published without',
  uploadLost: 'it has lost',
  consentLost: 'it has lost',
  consentUnfinished: 'its last save was cut short',
}

/** How it is mended, before the moment of what it is mended from. */
const MENDED: Partial<Record<FindingKind, string>> = {
  unfinishedSave: 'goes back to the state of',
  unfinishedDraft: 'goes back to the version of',
  newestNotMarked: 'marks the version of',
  liveBehind: 'takes the version of',
}

/** What a person must do where nothing tells what it was. */
const LEFT: Partial<Record<FindingKind, string>> = {
  unfinishedSave: 'open it, compare it with its versions, and save it again',
  unfinishedDraft: 'open it, compare it with its versions, and save it again',
  unfinishedCreation: 'open it, complete it and save it, or delete it',
  publishedBlank: 'write the texts, or unpublish the language',
  uploadLost: 'write the texts again',
  consentLost: 'open it, and enter what the evidence says',
  consentUnfinished: 'open it, compare it with the evidence, and save it',
}

/** What is said of a remedy: what a person can have done, what a dry run would do, what was done. */
export type Verb = 'mend' | 'would' | 'mended'

const VERBS: Record<Verb, string> = {
  mend: 'to mend',
  would: 'would be mended',
  mended: 'mended',
}

/** One line for each thing that was found in a document. */
export function describe({ key, id, title, findings }: Torn, verb: Verb): string[] {
  return findings.map((finding) => {
    const lost = finding.lost.length > 0 ? ` ${finding.lost.join(', ')}` : ''
    const wrong = `${key}:${id} (${title}): ${WRONG[finding.kind]}${isNamed(finding) ? lost : ''}`
    return `${wrong}; ${remedy(finding, verb)}.`
  })
}

function remedy({ kind, from }: Finding, verb: Verb): string {
  if (from === null) return `left as it is: ${LEFT[kind] ?? 'open it and save it again'}`
  const how = MENDED[kind] ?? 'takes it from the state of'
  return `${VERBS[verb]}: ${how} ${from}`
}

function isNamed({ lost }: Finding): boolean {
  return lost.length > 0
}
