/**
 * A part of a segment's id, from a field's name, a row's id or a block's key: only letters, digits,
 * `-` and `_`, so that XML takes it as NMTOKEN and the dot is left to separate parts. Anything else
 * becomes its code point, `_x2E_`; different names never give the same part.
 */
export function idPart(name: string): string {
  return name.replace(/_(?=x)|[^A-Za-z0-9_-]/gu, (char) => {
    const point = char.codePointAt(0) ?? 0
    return `_x${point.toString(16).toUpperCase()}_`
  })
}
