/** The script of embeds: a page that loads it twice, in two versions even, keeps the first. */
import { ELEMENTS } from './elements.js'

for (const [name, element] of Object.entries(ELEMENTS))
  if (!customElements.get(name)) customElements.define(name, element)
