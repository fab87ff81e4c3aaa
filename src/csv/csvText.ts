import { PluginError } from '../errors.js'

/**
 * The text of a CSV file: UTF-8, or UTF-16 with a byte order mark, as spreadsheets save it.
 *
 * @param name Of the file, for messages.
 * @throws BAD_USER_INPUT when the bytes are of another encoding
 * @see https://encoding.spec.whatwg.org/#bom-sniff
 */
export function csvText(bytes: Uint8Array, name = 'CSV'): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    throw new PluginError(
      'BAD_USER_INPUT',
      `${name}: expected UTF-8 or UTF-16, got another encoding. Save the file as “CSV UTF-8”.`,
    )
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
