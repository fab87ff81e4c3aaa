import type { Run } from './pasted.js'

/** A node as the editor reads it. */
export type WrittenNode = { readonly type: string; readonly [property: string]: unknown }

export const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const

/** The nodes of a line; neighbours with one address are one link. */
export function writeLine(runs: readonly Run[], newId: () => string): WrittenNode[] {
  const nodes: WrittenNode[] = []
  let open: Link | null = null
  for (const run of runs) {
    const own: Link | null = linkOf(run, open)
    if (own && own !== open) nodes.push(linkTo(own, newId()))
    open = own
    const into = own ? own.children : nodes
    into.push(run === 'break' ? { type: 'linebreak', version: 1 } : textOf(run))
  }
  return nodes
}

type Link = { url: string; children: WrittenNode[] }

function linkOf(run: Run, open: Link | null): Link | null {
  if (run === 'break' || run.url === null) return null
  return open?.url === run.url ? open : { url: run.url, children: [] }
}

function linkTo({ url, children }: Link, id: string): WrittenNode {
  const fields = { linkType: 'custom', url, newTab: false }
  return { ...ELEMENT, type: 'link', version: 3, id, fields, children }
}

function textOf({ text, format }: Exclude<Run, 'break'>): WrittenNode {
  return { type: 'text', version: 1, text, format, mode: 'normal', style: '', detail: 0 }
}
