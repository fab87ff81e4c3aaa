/** One kind of file that may be uploaded. */
export type Kind = {
  /** As people know it, alike in every language. */
  label: string
  mimeType: string
  /** Lower case; new names get the first. */
  extensions: readonly [string, ...string[]]
  /** Largest file, bytes. */
  limit: number
  /** Do the bytes begin, or read, as this kind does? */
  holds: (bytes: Buffer) => boolean
  isImage?: boolean
}

const MB = 1_000_000

const IMAGE = { limit: 20 * MB, isImage: true }
const VIDEO = { limit: 200 * MB }
const DOCUMENT = { limit: 50 * MB }
const OOXML = 'application/vnd.openxmlformats-officedocument'
const ODF = 'application/vnd.oasis.opendocument'

/**
 * Every kind by key. SVG and other XML are left out: they can carry scripts.
 *
 * Names are not trusted, nor is the type that a browser sends: the bytes decide.
 * @see https://www.iana.org/assignments/media-types
 */
export const KINDS = {
  jpeg: image('JPEG', ['jpg', 'jpeg'], (bytes) => starts(bytes, 'ffd8ff')),
  png: image('PNG', ['png'], (bytes) => starts(bytes, '89504e470d0a1a0a')),
  webp: image('WebP', ['webp'], (bytes) => at(bytes, 0, 'RIFF') && at(bytes, 8, 'WEBP')),
  avif: image('AVIF', ['avif'], (bytes) => hasBrand(bytes, /^avi[fs]$/)),
  gif: image('GIF', ['gif'], (bytes) => at(bytes, 0, 'GIF8')),
  mp4: {
    ...VIDEO,
    label: 'MP4',
    mimeType: 'video/mp4',
    extensions: ['mp4'],
    holds: (bytes) => hasBrand(bytes, /^(isom|iso[2-9]|mp4[12]|avc1|dash)$/),
  },
  webm: {
    ...VIDEO,
    label: 'WebM',
    mimeType: 'video/webm',
    extensions: ['webm'],
    // EBML header, then its document type within the first few elements.
    holds: (bytes) => starts(bytes, '1a45dfa3') && bytes.subarray(0, 64).includes('webm'),
  },
  pdf: {
    ...DOCUMENT,
    label: 'PDF',
    mimeType: 'application/pdf',
    extensions: ['pdf'],
    holds: (bytes) => at(bytes, 0, '%PDF-'),
  },
  docx: office('Word', 'docx', `${OOXML}.wordprocessingml.document`, 'word/'),
  xlsx: office('Excel', 'xlsx', `${OOXML}.spreadsheetml.sheet`, 'xl/'),
  pptx: office('PowerPoint', 'pptx', `${OOXML}.presentationml.presentation`, 'ppt/'),
  odt: openDocument('OpenDocument (ODT)', 'odt', `${ODF}.text`),
  ods: openDocument('OpenDocument (ODS)', 'ods', `${ODF}.spreadsheet`),
  odp: openDocument('OpenDocument (ODP)', 'odp', `${ODF}.presentation`),
  csv: {
    ...DOCUMENT,
    label: 'CSV',
    mimeType: 'text/csv',
    extensions: ['csv'],
    holds: isTable,
  },
  vtt: {
    ...DOCUMENT,
    label: 'WebVTT',
    mimeType: 'text/vtt',
    extensions: ['vtt'],
    holds: (bytes) => /^\uFEFF?WEBVTT[ \t\r\n]/.test(bytes.toString('utf8', 0, 16)),
  },
} as const satisfies Record<string, Kind>

export type KindKey = keyof typeof KINDS

/** The media type of a file that was checked when it was uploaded, by its name. */
export function mimeTypeOf(name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const kinds: readonly Kind[] = Object.values(KINDS)
  const kind = kinds.find(({ extensions }) => extensions.includes(extension))
  return kind?.mimeType ?? 'application/octet-stream'
}

/** The file types that each upload collection accepts. */
export const MEDIA_KINDS = ['jpeg', 'png', 'webp', 'avif', 'gif', 'mp4', 'webm'] as const
export const FILE_KINDS = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'csv',
  'vtt',
] as const
export const EVIDENCE_KINDS = ['pdf', 'jpeg', 'png'] as const

/** What each collection with files accepts, and whether it stores a cleaned copy of it. */
export const ACCEPTED = {
  media: { accept: MEDIA_KINDS, clean: true },
  files: { accept: FILE_KINDS, clean: false },
  consents: { accept: EVIDENCE_KINDS, clean: false },
} as const

/** Media types of some kinds, for Payload's `mimeTypes`. */
export function mimeTypesOf(keys: readonly KindKey[]): string[] {
  return keys.map((key) => KINDS[key].mimeType)
}

function image(
  label: string,
  extensions: Kind['extensions'],
  holds: Kind['holds'],
): Kind & { isImage: boolean } {
  return { ...IMAGE, label, mimeType: `image/${label.toLowerCase()}`, extensions, holds }
}

/** Office Open XML: a ZIP with a list of content types and one folder per program (ECMA-376). */
function office(label: string, extension: string, mimeType: string, folder: string): Kind {
  return {
    ...DOCUMENT,
    label: `${label} (${extension.toUpperCase()})`,
    mimeType,
    extensions: [extension],
    holds: (bytes) =>
      isZip(bytes) && bytes.includes('[Content_Types].xml') && bytes.includes(folder),
  }
}

/** OpenDocument: a ZIP whose first entry, uncompressed, is its media type (ODF 1.3 part 2, 3.3). */
function openDocument(label: string, extension: string, mimeType: string): Kind {
  return {
    ...DOCUMENT,
    label,
    mimeType,
    extensions: [extension],
    holds: (bytes) =>
      isZip(bytes) && bytes.toString('latin1', 30, 38 + mimeType.length) === `mimetype${mimeType}`,
  }
}

function isZip(bytes: Buffer): boolean {
  return starts(bytes, '504b0304')
}

/** Text without control characters that is not markup. */
function isTable(bytes: Buffer): boolean {
  return !bytes.includes(0) && !/^\uFEFF?\s*<[!?a-z]/i.test(bytes.toString('utf8', 0, 256))
}

/**
 * Does the file say that it can be read as one of these brands? ISO base media files begin with a
 * box `ftyp`: size, name, major brand, version, further brands (ISO 14496-12, 4.3).
 */
function hasBrand(bytes: Buffer, brand: RegExp): boolean {
  if (!at(bytes, 4, 'ftyp')) return false
  const brands = bytes.toString('latin1', 8, Math.min(bytes.readUInt32BE(0), 256))
  return (brands.match(/[^]{4}/g) ?? []).some((one) => brand.test(one))
}

function starts(bytes: Buffer, hex: string): boolean {
  return bytes.toString('hex', 0, hex.length / 2) === hex
}

function at(bytes: Buffer, offset: number, text: string): boolean {
  return bytes.toString('latin1', offset, offset + text.length) === text
}
