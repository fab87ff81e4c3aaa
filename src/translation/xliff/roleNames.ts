import type { RoleKind, SegmentRole } from '../segments/types.js'

/** Values of `restype` that XLIFF 1.2 §2.3 has; others begin with `x-`. */
const RESTYPES: Partial<Record<RoleKind, string>> = {
  heading: 'heading',
  listItem: 'listitem',
  cell: 'cell',
  caption: 'caption',
  button: 'button',
}

/** What a segment is, for `restype`, and for `extype` the level of a heading. */
export function role12(role: SegmentRole | undefined): { restype?: string; extype?: string } {
  if (!role) return {}
  const restype = RESTYPES[role.kind] ?? `x-${role.kind}`
  return { restype, ...(role.level === undefined ? {} : { extype: `h${role.level}` }) }
}

/** What a segment is, for `type` of a unit: a prefix of ours and a name (XLIFF 2.1 §4.3.1.36). */
export function role21(role: SegmentRole | undefined): string | undefined {
  return role && `stories:${role.kind}${role.level ?? ''}`
}
