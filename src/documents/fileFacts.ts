import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { mayWrite } from '../entries/mayWrite.js'
import { tellMissing } from '../entries/loadOptional.js'
import { PluginError } from '../errors.js'
import { message } from '../i18n/adminText.js'
import { type Pdf, readPdf } from './readPdf.js'
import { operationContext } from '../entries/operationContext.js'

/** Facts about a file before it is stored. */
export type FileFacts = {
  /** SHA-256, hex. */
  sha256: string
  /** Null for what is not a PDF. */
  pages: number | null
  cover: Pdf['cover'] | null
}

/** The facts of the file that came with this operation; null when none came. */
export function factsOf(req: PayloadRequest): FileFacts | null {
  return operationContext(req).fileFacts ?? null
}

/**
 * Reads an uploaded file: checksum, and for a PDF its pages and its first page drawn. Runs before a
 * create or update that brings a file, after the check of its kind; no queries.
 *
 * @throws UNSUPPORTED_FILE when a PDF is damaged, protected, empty or too slow to draw
 */
export const readFileHook: CollectionBeforeOperationHook = async (hook) => {
  const { req } = hook
  const { file } = req
  const context = operationContext(req)
  delete context.fileFacts
  if (!file || !(await mayWrite(hook))) return
  const bytes = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
  const facts: FileFacts = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pages: null,
    cover: null,
  }
  if (file.mimetype === 'application/pdf') {
    const pdf = await readPdf(bytes)
    if (pdf === null) tellMissing('@hyzyla/pdfium', 'PDFs get no cover and no number of pages')
    else if ('problem' in pdf) {
      const reason = message(req, pdf.problem, { name: file.name })
      throw new PluginError('UNSUPPORTED_FILE', reason, { reason: pdf.problem })
    } else Object.assign(facts, pdf)
  }
  context.fileFacts = facts
}

/** Writes checksum and pages into the document. Runs before a save; no queries. */
export const fileFactsHook: CollectionBeforeChangeHook = ({ data, req }) => {
  const facts = factsOf(req)
  return facts ? { ...data, sha256: facts.sha256, pages: facts.pages } : data
}
