import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { PluginError } from '../../errors.js'
import type { TextKey } from '../../i18n/en.js'
import { message } from '../../i18n/adminText.js'
import { textParameter } from '../../schema/query.js'
import type { NamedFile } from '../xliff/zipFiles.js'

/** The name of a file that is the body itself. */
export const NAMED_FILE = z.object({
  name: textParameter('The name of the file that is the body.'),
})

/**
 * The files of a request: those of its form, or its body as one file, named by `?name=`.
 *
 * @param missing What is said when there is none.
 * @throws BAD_USER_INPUT when there is none
 */
export async function sentFiles(
  req: PayloadRequest,
  missing: TextKey = 'translating.noFile',
): Promise<NamedFile[]> {
  const isForm = req.headers.get('content-type')?.startsWith('multipart/form-data')
  const files = isForm ? await formFiles(req) : await bodyFile(req)
  if (files.length > 0) return files
  throw new PluginError('BAD_USER_INPUT', message(req, missing))
}

async function formFiles(req: PayloadRequest): Promise<NamedFile[]> {
  const form = await req.formData?.()
  const files: NamedFile[] = []
  for (const value of form?.values() ?? []) {
    if (typeof value === 'string') continue
    files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) })
  }
  return files
}

async function bodyFile(req: PayloadRequest): Promise<NamedFile[]> {
  const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
  const { name = 'file' } = NAMED_FILE.parse(req.query)
  return bytes.length === 0 ? [] : [{ name, bytes }]
}
