/** The worker's input. */
export type PdfTask = {
  bytes: Uint8Array
  /** Where to look for PDFium from: a file URL and a folder. */
  from: [string, string]
  /** Largest cover, pixels. */
  width: number
  height: number
}

/** The worker's output. `data` is RGBA, four bytes a pixel; `missing`: PDFium is not installed. */
export type PdfAnswer =
  | { missing: true }
  | { pages: number; cover: { data: Uint8Array; width: number; height: number } }
  | { failure: string }

/**
 * Source of the worker that reads one PDF. It is text, since bundlers, test runners and plain Node
 * each want worker files in a way of their own, and PDFium is looked up at run time from where
 * this package lies. Each PDF gets a new instance: nothing that one does to the memory of the
 * library outlives it, and that memory, which never shrinks, goes back to the system.
 */
export const PDF_WORKER = `
const { createRequire } = require('node:module')
const { parentPort, workerData } = require('node:worker_threads')

function loadPdfium([place, ...others]) {
  if (place === undefined) return null
  try {
    return createRequire(place)('@hyzyla/pdfium')
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
    return loadPdfium(others)
  }
}

async function read({ bytes, width, height }, { PDFiumLibrary }) {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  const pages = document.getPageCount()
  if (pages < 1) return { failure: 'no pages' }
  const page = document.getPage(0)
  const size = page.getOriginalSize()
  if (!(size.originalWidth > 0 && size.originalHeight > 0)) return { failure: 'first page' }
  const scale = Math.min(width / size.originalWidth, height / size.originalHeight)
  const cover = await page.render({
    scale: 1,
    width: Math.max(1, Math.round(size.originalWidth * scale)),
    height: Math.max(1, Math.round(size.originalHeight * scale)),
    render: 'bitmap',
  })
  return { pages, cover: { data: cover.data, width: cover.width, height: cover.height } }
}

// What is there and cannot be loaded is a fault of the installation: it ends the worker with an error.
const pdfium = loadPdfium(workerData.from)
const answer = pdfium ? read(workerData, pdfium) : Promise.resolve({ missing: true })
answer
  .catch((error) => ({ failure: String(error && error.message) }))
  .then((answer) => parentPort.postMessage(answer))
`
