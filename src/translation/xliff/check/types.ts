import type { XmlElement } from '../../xml/types.js'

/** What is wrong with a file, where, and which section of XLIFF 2.1 says so. */
export type Finding = {
  /** From 1; 0 when the whole file is refused. */
  line: number
  /** Section of the spec, for example `4.3.1.21`. */
  section: string
  message: string
}

/** Notes a finding at the line of an element. */
export type Report = (at: XmlElement, section: string, message: string) => void

export type Version = '2.0' | '2.1'

/** A file under test, with what the checks look up again and again. */
export type Checked = {
  root: XmlElement
  version: Version
  files: readonly CheckedFile[]
  units: readonly Unit[]
  report: Report
}

export type CheckedFile = {
  element: XmlElement
  units: readonly Unit[]
  groups: readonly XmlElement[]
}

export type Unit = {
  element: XmlElement
  file: XmlElement
  /** From the root to the element around the unit. */
  parents: readonly XmlElement[]
  parts: readonly Part[]
  /** Ids of `<data>` in its `<originalData>`. */
  data: ReadonlySet<string>
}

export type Side = 'source' | 'target'

/** A segment or an ignorable: a source, and a target if there is one. */
export type Part = {
  element: XmlElement
  /** Among the parts of its unit, from 1. */
  position: number
  source: Content | null
  target: Content | null
}

/** A source or a target, and its inline elements in the order of the file. */
export type Content = { element: XmlElement; inlines: readonly XmlElement[] }
