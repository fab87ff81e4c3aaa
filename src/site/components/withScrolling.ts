/**
 * HTML of the API, each table in a box of its own: a table wider than the screen scrolls in it, by
 * keyboard too, and the page does not.
 *
 * @param label What screen readers call the box, without signs that HTML would have to escape.
 */
export function withScrolling(html: string, label: string): string {
  const box = `<div class="table-box" role="group" tabindex="0" aria-label="${label}">`
  // No table of the API stands in another.
  return html.replace(/<table>.*?<\/table>/gs, (table) => `${box}${table}</div>`)
}
