import { asObject } from './read.js'

/** Whether a form shows the field without its label, if it has one at all (see `unheaded`). */
export function isUnheaded(field: { label?: unknown; admin?: unknown }): boolean {
  return field.label === false || asObject(asObject(field.admin).custom).isUnheaded === true
}
