import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { identify } from '../../../src/media/identify.js'
import {
  EVIDENCE_KINDS,
  FILE_KINDS,
  type KindKey,
  KINDS,
  MEDIA_KINDS,
} from '../../../src/media/kinds.js'
import { makePdf } from '../documents/pdf.js'

const find = (name: string, bytes: Buffer | string, accept: readonly KindKey[] = MEDIA_KINDS) =>
  identify({ name, bytes: Buffer.from(bytes), accept })

const blank = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

/** The start of a ZIP whose first entry is stored as it is. */
function zip(entry: string, content = ''): Buffer {
  const header = Buffer.alloc(30)
  header.write('PK\x03\x04', 'latin1')
  header.writeUInt16LE(entry.length, 26)
  return Buffer.concat([header, Buffer.from(entry + content)])
}

function ftyp(...brands: string[]): Buffer {
  const box = Buffer.alloc(8 + 4 * (brands.length + 1))
  box.writeUInt32BE(box.length)
  box.write(`ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`, 4, 'latin1')
  return box
}

describe('images', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('a %s is known', async (format) => {
    const bytes = await blank.clone().toFormat(format).toBuffer()
    const { extensions } = KINDS[format]
    const name = `Foto.${extensions[0].toUpperCase()}`
    expect(find(name, bytes)).toEqual({ kind: KINDS[format], name })
  })

  test("one under another image's extension gets its own", async () => {
    const png = await blank.clone().png().toBuffer()
    expect(find('photo.jpg', png)).toEqual({ kind: KINDS.png, name: 'photo.png' })
    expect(find('clipboard', png)).toEqual({ kind: KINDS.png, name: 'clipboard.png' })
  })

  test('HTML, SVG and PDF are no images, whatever they are called', async () => {
    const wrong = { problem: 'upload.content', named: KINDS.jpeg }
    expect(find('photo.jpg', '<!doctype html><p>Hi')).toEqual(wrong)
    expect(find('photo.jpg', SVG)).toEqual(wrong)
    expect(find('photo.jpg', await makePdf())).toEqual(wrong)
    expect(find('drawing.svg', SVG)).toEqual({ problem: 'upload.kind' })
    expect(find('photo.heic', ftyp('heic', 'mif1'))).toEqual({ problem: 'upload.kind' })
  })

  test('an image cannot pass for a video, nor a video for an image', async () => {
    const jpeg = await blank.clone().jpeg().toBuffer()
    expect(find('film.mp4', jpeg)).toMatchObject({ problem: 'upload.content' })
    expect(find('photo.jpg', ftyp('isom'))).toMatchObject({ problem: 'upload.content' })
  })
})

describe('videos', () => {
  test('MP4 is told from other files of its family', () => {
    expect(find('film.mp4', ftyp('isom', 'avc1'))).toMatchObject({ kind: KINDS.mp4 })
    expect(find('film.mp4', ftyp('XAVC', 'mp42'))).toMatchObject({ kind: KINDS.mp4 })
    expect(find('film.mp4', ftyp('qt  '))).toMatchObject({ problem: 'upload.content' })
  })

  test('WebM is told from Matroska', () => {
    const header = (type: string) => Buffer.from(`1a45dfa3a34286810142f7810142f2810442f381084282`, 'hex')
      .toString('latin1')
      .concat(String.fromCharCode(0x80 + type.length), type)
    const bytes = (type: string) => Buffer.from(header(type), 'latin1')
    expect(find('film.webm', bytes('webm'))).toMatchObject({ kind: KINDS.webm })
    expect(find('film.webm', bytes('matroska'))).toMatchObject({ problem: 'upload.content' })
  })
})

describe('files', () => {
  test('office documents are known by what is in their archive', () => {
    const docx = zip('[Content_Types].xml', '<Types/>word/document.xml')
    expect(find('a.docx', docx, FILE_KINDS)).toMatchObject({ kind: KINDS.docx })
    expect(find('a.xlsx', docx, FILE_KINDS)).toMatchObject({ problem: 'upload.content' })
    const odt = zip('mimetype', KINDS.odt.mimeType)
    expect(find('a.odt', odt, FILE_KINDS)).toMatchObject({ kind: KINDS.odt })
    expect(find('a.odp', odt, FILE_KINDS)).toMatchObject({ problem: 'upload.content' })
  })

  test('any other archive renamed is refused', () => {
    const other = zip('malware.exe')
    for (const extension of ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'pdf']) {
      expect(find(`a.${extension}`, other, FILE_KINDS)).toMatchObject({ problem: 'upload.content' })
    }
    expect(find('a.zip', other, FILE_KINDS)).toEqual({ problem: 'upload.kind' })
  })

  test('HTML renamed to PDF, CSV or VTT is refused', () => {
    for (const name of ['a.pdf', 'a.csv', 'a.vtt']) {
      expect(find(name, '\uFEFF<html><body>', FILE_KINDS)).toMatchObject({
        problem: 'upload.content',
      })
    }
  })

  test('captions begin with their signature, tables are plain text', () => {
    expect(find('a.vtt', 'WEBVTT - Title\n', FILE_KINDS)).toMatchObject({ kind: KINDS.vtt })
    expect(find('a.vtt', '1\n00:00:01,000 -->', FILE_KINDS)).toMatchObject({
      problem: 'upload.content',
    })
    expect(find('a.csv', 'a;b\n<1;é\n', FILE_KINDS)).toMatchObject({ kind: KINDS.csv })
    expect(find('a.csv', 'a\0b', FILE_KINDS)).toMatchObject({ problem: 'upload.content' })
  })

  test('evidence of a consent is a PDF or a picture', async () => {
    expect(find('signed.pdf', await makePdf(), EVIDENCE_KINDS)).toMatchObject({ kind: KINDS.pdf })
    expect(find('signed.docx', 'x', EVIDENCE_KINDS)).toEqual({ problem: 'upload.kind' })
  })
})

test('whatever bytes come, the answer is a kind whose signature they bear, or a problem', () => {
  const accept = [...MEDIA_KINDS, ...FILE_KINDS]
  const names = fc.constantFrom(...accept.map((key) => `a.${KINDS[key].extensions[0]}`), 'a', '.')
  fc.assert(
    fc.property(names, fc.uint8Array({ maxLength: 80 }), (name, random) => {
      const bytes = Buffer.from(random)
      const found = find(name, bytes, accept)
      expect('kind' in found ? found.kind.holds(bytes) : found.problem).toBeTruthy()
    }),
  )
})
