import { FORBIDDEN } from '../xml/escapeXml.js'

/** A text as the content of an element; {@link FORBIDDEN} characters become U+FFFD. */
export function elementText(text: string): string {
  return escapedText(text.replace(FORBIDDEN, '\ufffd'))
}

/** A text as the content of an element, where none of {@link FORBIDDEN} is left. */
export function escapedText(text: string): string {
  // A parser would read a carriage return as a line feed (XML 1.0 §2.11).
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}

/** ` name="value"` for each value that is not undefined, with what an attribute cannot hold escaped. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  let written = ''
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) written += ` ${name}="${attributeText(String(value))}"`
  }
  return written
}

function attributeText(value: string): string {
  // Line breaks and tabs would be read as spaces (XML 1.0 §3.3.3).
  return elementText(value)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')
}
