type Data = Record<string, unknown>

/**
 * The form's data with another value in one place; nothing given is changed.
 *
 * @param path Rows by number: `sections.0.heading`.
 */
export function withValue(data: Data, path: string, value: unknown): Data {
  return put(data, path.split('.'), value) as Data // an object stays one
}

/** Only what leads to a place and the value there; a row of a list brings the whole list along. */
export function onlyValue(data: Data, path: string, value: unknown): Data {
  const [first = '', ...rest] = path.split('.')
  const inner = data[first]
  if (rest.length === 0) return { [first]: value }
  if (Array.isArray(inner)) return { [first]: put(inner, rest, value) }
  const below = typeof inner === 'object' && inner !== null ? { ...inner } : {}
  return { [first]: onlyValue(below, rest.join('.'), value) }
}

function put(place: unknown, [name, ...rest]: string[], value: unknown): unknown {
  if (name === undefined) return value
  if (Array.isArray(place)) {
    return place.map((row: unknown, index) =>
      index === Number(name) ? put(row, rest, value) : row,
    )
  }
  const object: Data = typeof place === 'object' && place !== null ? { ...place } : {}
  return { ...object, [name]: put(object[name], rest, value) }
}
