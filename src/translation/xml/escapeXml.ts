const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/**
 * Characters that XML 1.0 (§2.2) cannot hold, not even as references: most control characters,
 * halves of surrogate pairs, U+FFFE and U+FFFF.
 */
export const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text as it stands between tags. Characters that XML does not have are left out. */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>\r]/g, (sign) => NAMES[sign] ?? sign)
}

/** Text as it stands between the quotation marks of an attribute; its line breaks are kept. */
export function escapeAttribute(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\r\n\t]/g, (sign) => NAMES[sign] ?? sign)
}
