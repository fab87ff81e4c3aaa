import { expect, test } from 'vitest'

import { withScrolling } from '../../../src/site/components/withScrolling.js'

test('each table stands in a box that takes the focus, and all else stays', () => {
  const table = '<table><tbody><tr><td>a</td></tr></tbody></table>'
  const box = '<div class="table-box" role="group" tabindex="0" aria-label="Tableau">'
  expect(withScrolling(`<p>$1</p>${table}<p>b</p>${table}`, 'Tableau')).toBe(
    `<p>$1</p>${box}${table}</div><p>b</p>${box}${table}</div>`,
  )
  expect(withScrolling('<table class="of-the-host"></table>', 'T')).toBe(
    '<table class="of-the-host"></table>',
  )
})
