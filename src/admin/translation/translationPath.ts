/** Path of the endpoints of an entry's translation into a locale, below the REST API. */
export function translationPath(of: { collection: string; id: string; locale: string }): string {
  return `/${of.collection}/${of.id}/translation/${of.locale}`
}
