/** A box of an ISO base media file: `start` and `end` enclose its content. */
type Box = { type: string; start: number; end: number; header: number }

/** Boxes that hold other boxes on the way to what we look for. */
const CONTAINERS = new Set(['moov', 'trak', 'mdia', 'moof', 'traf'])

/** User data, metadata and XMP: places, devices, titles. Nothing here is needed to play. */
const METADATA = new Set(['udta', 'meta', 'uuid'])

/**
 * An MP4 video without its metadata (where and with what it was filmed), and its length. The boxes
 * become empty space of the same size, so that nothing else moves.
 *
 * `seconds` is null when the file does not say. The bytes are changed in place.
 * @see ISO/IEC 14496-12, 4.2 (boxes), 8.1.2 (free space), 8.2.2 (movie header)
 */
export function cleanMp4(bytes: Buffer): { bytes: Buffer; seconds: number | null } {
  let seconds: number | null = null
  const visit = (start: number, end: number, depth: number) => {
    for (const box of boxes(bytes, start, end)) {
      if (METADATA.has(box.type)) blank(bytes, box)
      else if (box.type === 'mvhd') seconds = lengthOf(bytes, box)
      else if (CONTAINERS.has(box.type) && depth < 5) visit(box.start, box.end, depth + 1)
    }
  }
  visit(0, bytes.length, 0)
  return { bytes, seconds }
}

function* boxes(bytes: Buffer, from: number, to: number): Generator<Box> {
  let at = from
  while (at + 8 <= to) {
    const type = bytes.toString('latin1', at + 4, at + 8)
    let size = bytes.readUInt32BE(at)
    let start = at + 8
    if (size === 1 && at + 16 <= to) {
      // A size of 64 bits follows the type.
      size = Number(bytes.readBigUInt64BE(at + 8))
      start = at + 16
    } else if (size === 0) size = to - at
    if (size < start - at || at + size > to) return
    yield { type, start, end: at + size, header: at }
    at += size
  }
}

function blank(bytes: Buffer, { header, start, end }: Box): void {
  bytes.write('free', header + 4, 'latin1')
  bytes.fill(0, start, end)
}

/** Movie header: version, flags, two times, then units per second and length in those units. */
function lengthOf(bytes: Buffer, { start, end }: Box): number | null {
  const long = bytes[start] === 1
  const at = start + (long ? 20 : 12)
  if (at + (long ? 12 : 8) > end) return null
  const scale = bytes.readUInt32BE(at)
  const length = long ? Number(bytes.readBigUInt64BE(at + 4)) : bytes.readUInt32BE(at + 4)
  // All ones: not known.
  if (scale === 0 || length === 0 || length >= 0xffffffff) return null
  return Math.round((length / scale) * 10) / 10
}
