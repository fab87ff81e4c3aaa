import type { Entry, PageInfo } from '../api/types.js'
import type { Reader } from '../reader.js'
import { Ui } from './Ui.js'

/** Link to the next part of a list on the same page; nothing when this is the last. */
export function MoreLink({
  pageInfo,
  name,
  reader,
  inside,
}: {
  pageInfo: PageInfo
  /** Of the query parameter that carries the cursor; also the id of the list's part of the page. */
  name: string
  reader: Reader
  inside?: Entry
}) {
  if (!pageInfo.hasNextPage || !pageInfo.endCursor) return null
  const href = `?${new URLSearchParams({ [name]: pageInfo.endCursor }).toString()}#${name}`
  return (
    <p className="more">
      <a href={href}>
        {inside ? (
          <Ui reader={reader} inside={inside}>
            {reader.t.more}
          </Ui>
        ) : (
          reader.t.more
        )}
      </a>
    </p>
  )
}
