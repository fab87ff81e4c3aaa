import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

import { fromMarked, toMarked } from '../../../../src/translation/segments/markedText.js'
import type { CodeData, Content, InlineText } from '../../../../src/translation/segments/types.js'
import { mergeEntry } from '../../../../src/translation/xliff/mergeEntry.js'
import type { MergeOptions, MergeResult } from '../../../../src/translation/xliff/mergeSegment.js'
import { readExchange } from '../../../../src/translation/xliff/readExchange.js'

/** The segments of an entry; texts have their codes as tags, and a code is bold unless it is said. */
type Existing = MergeOptions & {
  segments: {
    id: string
    source: string
    target: string | null
    multiline?: boolean
    codes?: Record<string, keyof typeof CODES>
    targetCodes?: Record<string, keyof typeof CODES>
  }[]
}

const CODES = {
  bold: { type: 'fmt', name: 'bold', optional: true, data: 'bold' },
  subscript: { type: 'fmt', name: 'subscript', optional: true, data: 'subscript' },
  link: { type: 'link', name: 'link', shown: '/fr', optional: false, data: 'link' },
  linkEs: { type: 'link', name: 'link', shown: '/es', optional: false, data: 'linkEs' },
  image: { type: 'image', name: 'image', shown: 'Map', optional: false, data: 'image' },
} satisfies Record<string, CodeData>

const folder = path.resolve(import.meta.dirname, '../../../fixtures/xliff')
const read = (name: string, file: string) => readFileSync(path.join(folder, name, file))

test.each(readdirSync(folder))('%s', (name) => {
  const { segments, prefer } = JSON.parse(read(name, 'existing.json').toString()) as Existing
  const incoming = readExchange(read(name, 'input.xlf')).entries.flatMap((one) => one.segments)
  const merge = mergeEntry({ present: segments.map(segmentOf), incoming, prefer })
  const homeless = merge.homeless.map(({ id, line }) => ({ id, line }))
  expect({
    segments: Object.fromEntries(merge.results.map((result) => [result.id, shown(result)])),
    ...(homeless.length > 0 ? { homeless } : {}),
    ...(merge.absent.length > 0 ? { absent: merge.absent } : {}),
  }).toEqual(JSON.parse(read(name, 'expected.json').toString()))
})

function segmentOf({ source, target, codes, targetCodes, ...rest }: Existing['segments'][number]) {
  return {
    ...{ path: rest.id, labels: [], kind: 'richText' as const, multiline: false },
    ...rest,
    source: content(source, codes),
    target: target === null ? null : content(target, { ...codes, ...targetCodes }),
  }
}

function content(marked: string, names: Record<string, keyof typeof CODES> = {}): Content {
  const text = fromMarked(marked)
  const ids = text.flatMap((part) => (typeof part === 'string' ? [] : part.id))
  return { text, codes: Object.fromEntries(ids.map((id) => [id, CODES[names[id] ?? 'bold']])) }
}

/** A result as it is written in `expected.json`, which leaves words for people to other tests. */
function shown({ outcome, code, state, target, machine, notes, basedOn }: MergeResult) {
  const links = Object.entries(target?.codes ?? {}).filter(([, { type }]) => type === 'link')
  const marked = (text: InlineText | null) => text && toMarked(text)
  return {
    outcome,
    ...(code ? { code } : {}),
    ...(state ? { state } : {}),
    ...(target ? { target: marked(target.text) } : {}),
    ...(links.length > 0 ? { links: links.map(([, { shown: address }]) => address) } : {}),
    ...(machine ? { machine } : {}),
    ...(notes ? { notes: notes.map(({ by, text }) => [by, text]) } : {}),
    ...(basedOn ? { basedOn: [marked(basedOn.source), basedOn.sourceHash] } : {}),
  }
}
