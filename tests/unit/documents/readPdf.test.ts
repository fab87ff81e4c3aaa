import { Worker } from 'node:worker_threads'
import { expect, test, vi } from 'vitest'

import { readPdf } from '../../../src/documents/readPdf.js'
import { makePdf } from './pdf.js'

test('pages are counted and the first is drawn 1200 pixels wide', async () => {
  const pdf = await readPdf(await makePdf({ pages: 3, options: { size: [600, 800] } }))
  expect(pdf).toMatchObject({ pages: 3, cover: { width: 1200, height: 1600 } })
  const { data } = pdf && 'cover' in pdf ? pdf.cover : { data: new Uint8Array() }
  expect(data).toHaveLength(1200 * 1600 * 4)
  expect(new Set(data).size).toBeGreaterThan(10)
})

test('a page of any size gives a cover of bounded size', async () => {
  const huge = await readPdf(await makePdf({ options: { size: [100_000, 50_000] } }))
  expect(huge).toMatchObject({ cover: { width: 1200, height: 600 } })
  const tall = await readPdf(await makePdf({ options: { size: [10, 14_000] } }))
  expect(tall).toMatchObject({ cover: { width: 2, height: 2400 } })
})

test('what is no PDF is damaged, and so is half of one', async () => {
  const damaged = { problem: 'upload.damagedPdf' }
  expect(await readPdf(Buffer.from('<html><script>alert(1)</script></html>'))).toEqual(damaged)
  const whole = await makePdf()
  expect(await readPdf(whole.subarray(0, whole.length / 2))).toEqual(damaged)
  expect(await readPdf(Buffer.alloc(0))).toEqual(damaged)
})

test('a PDF that asks for a password is refused as such', async () => {
  const pdf = await makePdf({ options: { userPassword: 'secret' } })
  expect(await readPdf(pdf)).toEqual({ problem: 'upload.encryptedPdf' })
})

test('a PDF that anyone may open, but not change, is read', async () => {
  const pdf = await makePdf({ options: { ownerPassword: 'secret' } })
  expect(await readPdf(pdf)).toMatchObject({ pages: 1 })
})

test('a PDF without pages is refused as such', async () => {
  expect(await readPdf(handMade(['<< /Type /Pages /Kids [] /Count 0 >>']))).toEqual({
    problem: 'upload.emptyPdf',
  })
})

test('a page that would take for ever is given up, and its thread is ended', async () => {
  const ended = vi.spyOn(Worker.prototype, 'terminate')
  const problem = await readPdf(nestedForms(9), { patience: 300 })
  expect(problem).toEqual({ problem: 'upload.slowPdf' })
  await expect(ended.mock.results[0]?.value).resolves.toBe(1)
})

test('bytes are left to the caller', async () => {
  const pdf = await makePdf()
  const copy = Buffer.from(pdf)
  await readPdf(pdf)
  expect(pdf.equals(copy)).toBe(true)
})

/** Forms that each draw the next ten times: 10^depth drawings from one kilobyte. */
function nestedForms(depth: number): Buffer {
  const drawings = '/F Do '.repeat(10)
  const forms = Array.from({ length: depth }, (_, index) => {
    const last = index === depth - 1
    const next = last ? '' : `/Resources << /XObject << /F ${6 + index} 0 R >> >>`
    return stream(
      `/Type /XObject /Subtype /Form /BBox [0 0 600 800] ${next}`,
      last ? '0 0 600 800 re f' : drawings,
    )
  })
  return handMade([
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>',
    stream('', drawings),
    ...forms,
  ])
}

function stream(dictionary: string, content: string): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

/** A PDF of a catalogue and these objects, the first being the pages. */
function handMade(objects: string[]): Buffer {
  let text = '%PDF-1.4\n'
  const all = ['<< /Type /Catalog /Pages 2 0 R >>', ...objects]
  const entries = all.map((object, index) => {
    const offset = String(text.length).padStart(10, '0')
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${offset} 00000 n \n`
  })
  const start = text.length
  const size = all.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`
  text += `trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return Buffer.from(text)
}
