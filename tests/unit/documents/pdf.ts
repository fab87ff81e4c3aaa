import PDFDocument from 'pdfkit'

/** A real PDF made for a test. */
export function makePdf(
  args: { pages?: number; options?: PDFKit.PDFDocumentOptions } = {},
): Promise<Buffer> {
  const { pages = 1, options = {} } = args
  const document = new PDFDocument(options)
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve) => {
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.fontSize(24).text('Rapport final')
    for (let page = 2; page <= pages; page++) document.addPage().text(`Page ${page}`)
    document.end()
  })
}
