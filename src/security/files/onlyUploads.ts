import { type CollectionBeforeOperationHook, MissingFile } from 'payload'

import { mayWrite } from '../../entries/mayWrite.js'

/** What Payload knows of a stored file, and whatever a caller says of it is not. */
const FACTS = [
  'filename',
  'filesize',
  'height',
  'mimeType',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
] as const

/**
 * Files come by upload only. An entry made with `url` and `filename` in place of a file would have
 * the server fetch that address, past the checks of uploads; a changed name or type would have one
 * file served as another, or as a page. The first is refused, the second dropped. Runs before a
 * create or update on REST and GraphQL; no queries.
 *
 * @throws MissingFile (400)
 */
export const onlyUploads: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, req } = hook
  if (req.payloadAPI !== 'REST' && req.payloadAPI !== 'GraphQL') return
  if (!('data' in args) || !(await mayWrite(hook))) return
  const isCopy = 'duplicateFromID' in args && Boolean(args.duplicateFromID)
  if (operation === 'create' && !req.file && !isCopy) {
    const isNeeded = collection.upload && collection.upload.filesRequiredOnCreate !== false
    // Payload has taken the address out of `args` by now, to fetch from it later.
    if (isNeeded || Boolean(req.data?.url)) throw new MissingFile(req.t)
  }
  // Any document's; a hook that waits cannot hand other arguments back.
  for (const name of FACTS) Reflect.deleteProperty(args.data as object, name)
}
