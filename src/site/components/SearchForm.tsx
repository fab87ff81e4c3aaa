import type { Reader } from '../reader.js'

/** A plain form: works without scripts, and its answer has an address. */
export function SearchForm({
  reader,
  id,
  text = '',
}: {
  reader: Reader
  id: string
  text?: string
}) {
  return (
    <form className="search" role="search" action={`/${reader.locale}/search`} method="get">
      <label htmlFor={id} className="hidden">
        {reader.t.searchLabel}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={text}
        maxLength={200}
        placeholder={reader.t.searchLabel}
        autoComplete="off"
      />
      <button type="submit">{reader.t.search}</button>
    </form>
  )
}
