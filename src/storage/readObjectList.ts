import { SaxesParser } from 'saxes'

import type { ListedFile } from './fileStore.js'

/** A page of `ListObjectsV2`, and the token of the next one; null: it is the last. */
export type ObjectList = { files: ListedFile[]; next: string | null }

/** Reads the XML of a page; elements that we do not know are left out. */
export function readObjectList(xml: string): ObjectList {
  const parser = new SaxesParser()
  const path: string[] = []
  const files: ListedFile[] = []
  let [object, text, next]: [Record<string, string>, string, string | null] = [{}, '', null]
  parser.on('opentag', ({ name }) => {
    path.push(name)
    text = ''
    if (name === 'Contents') object = {}
  })
  parser.on('text', (more) => (text += more))
  parser.on('closetag', ({ name }) => {
    path.pop()
    if (path.at(-1) === 'Contents') object[name] = text
    if (name === 'NextContinuationToken') next = text
    if (name !== 'Contents') return
    const { Key = '', Size, LastModified = '' } = object
    files.push({ key: Key, bytes: Number(Size), modifiedAt: new Date(LastModified) })
  })
  parser.write(xml).close()
  return { files, next }
}
