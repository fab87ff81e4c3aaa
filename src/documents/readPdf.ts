import { Worker } from 'node:worker_threads'

import { PDF_WORKER, type PdfAnswer, type PdfTask } from './pdfWorker.js'

/** Facts of a PDF. */
export type Pdf = {
  pages: number
  /** First page as RGBA, four bytes a pixel, at most 1200 × 2400. */
  cover: { data: Uint8Array; width: number; height: number }
}

export type PdfProblem = {
  problem: 'upload.damagedPdf' | 'upload.encryptedPdf' | 'upload.emptyPdf' | 'upload.slowPdf'
}

const WIDTH = 1200
const HEIGHT = 2400

/** Time limit for a page, milliseconds; an ordinary page takes a tenth of a second. */
const PATIENCE = 20_000

/**
 * Counts the pages of a PDF and draws the first one, by PDFium. A separate thread does the work and
 * is terminated if it takes too long, so that no PDF can block the server.
 *
 * @returns null when PDFium is not installed
 * @throws when PDFium is there and cannot be loaded
 */
export async function readPdf(
  bytes: Uint8Array,
  { patience = PATIENCE }: { patience?: number } = {},
): Promise<Pdf | PdfProblem | null> {
  const answer = await inWorker(bytes, patience)
  if (answer === null) return { problem: 'upload.slowPdf' }
  if ('missing' in answer) return null
  return 'failure' in answer ? { problem: problemOf(answer.failure) } : answer
}

/** PDFium's errors are told apart by their English text only. */
function problemOf(failure: string): PdfProblem['problem'] {
  if (/password|security/i.test(failure)) return 'upload.encryptedPdf'
  return failure === 'no pages' ? 'upload.emptyPdf' : 'upload.damagedPdf'
}

function inWorker(bytes: Uint8Array, patience: number): Promise<PdfAnswer | null> {
  const task: PdfTask = {
    bytes: new Uint8Array(bytes),
    from: [import.meta.url, `${process.cwd()}/`],
    width: WIDTH,
    height: HEIGHT,
  }
  const worker = new Worker(PDF_WORKER, {
    eval: true,
    workerData: task,
    transferList: [task.bytes.buffer as ArrayBuffer], // made above, never shared memory
    // The worker must not inherit the flags of the server process.
    execArgv: [],
    // PDFium logs problems of broken files; the result reports them already.
    stdout: true,
    stderr: true,
  })
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), patience)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(timer)
      // Out of memory, for instance; after an answer this changes nothing.
      resolve({ failure: 'the worker ended' })
    })
  }).finally(() => worker.terminate()) as Promise<PdfAnswer | null> // messages are untyped
}
