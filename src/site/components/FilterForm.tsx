import type { Filter } from '../filters.js'
import type { Reader } from '../reader.js'

/** The filters of a list: a plain form, whose answer has an address. */
export function FilterForm({
  reader,
  action,
  filters,
  words,
}: {
  reader: Reader
  action: string
  filters: readonly Filter[]
  /** What is searched for in titles; undefined: this list has no such field. */
  words: string | undefined
}) {
  const { t, lang } = reader
  if (filters.length === 0 && words === undefined) return null
  const isFiltered = filters.some(({ value }) => value !== '') || Boolean(words)
  return (
    <form className="filters" action={action} method="get" aria-label={t.filters} lang={lang}>
      {words !== undefined && (
        <p>
          <label htmlFor="filter-q">{t.words}</label>
          <input id="filter-q" type="search" name="q" defaultValue={words} maxLength={100} />
        </p>
      )}
      {filters.map(({ name, label, options, value }) => (
        <p key={name}>
          <label htmlFor={`filter-${name}`}>{label}</label>
          <select id={`filter-${name}`} name={name} defaultValue={value}>
            <option value="">{t.all}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.text}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p className="filter-buttons">
        <button type="submit">{t.filter}</button>
        {isFiltered && <a href={action}>{t.clear}</a>}
      </p>
    </form>
  )
}
