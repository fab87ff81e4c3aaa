export type Child = Node | string | null | false

/**
 * An element with attributes and children, made without parsing anything: a text stays a text,
 * whatever is in it. Attributes that are null or false are left out.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | null | false>> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) element.setAttribute(name, value)
  element.append(...children.filter((child) => child !== null && child !== false))
  return element
}

/** A heading of a level from 1 to 6; deeper ones are of the sixth. */
export function heading(
  level: number,
  attributes: Parameters<typeof el>[1],
  children: readonly Child[],
): HTMLElement {
  const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const
  return el(tags[Math.min(Math.max(level, 1), 6) - 1] ?? 'h6', attributes, children)
}
