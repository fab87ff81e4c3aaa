import type { Sendable, TypedDocument } from './types.js'

/** A fragment, with those that it needs. `Data` is what it selects. */
export type Fragment<Data> = {
  readonly text: string
  readonly needs: readonly Fragment<unknown>[]
  readonly __data?: Data
}

/** What a fragment selects: the type of a component's property. */
export type DataOf<Part> =
  Part extends Fragment<infer Data>
    ? Data
    : Part extends { readonly __apiType?: (variables: never) => infer Data }
      ? Data
      : never

/**
 * A fragment to use in documents, by the name that its text gives it.
 *
 * @example fragment<Card>('fragment Card on Story { title image { ...ImageParts } }', [IMAGE])
 */
export function fragment<Data>(
  text: string,
  needs: readonly Fragment<unknown>[] = [],
): Fragment<Data> {
  return { text, needs }
}

/**
 * A document with its types, and with the fragments that it needs, each once.
 *
 * @example graphql<Answer, { locale: Locale }>('query ($locale: Locale!) { … }', [STORY])
 */
export function graphql<Data, Variables = Record<string, never>>(
  text: string,
  fragments: readonly Fragment<unknown>[] = [],
): TypedDocument<Data, Variables> {
  const texts = new Set([text])
  const add = ({ text: own, needs }: Fragment<unknown>) => {
    texts.add(own)
    needs.forEach(add)
  }
  fragments.forEach(add)
  return [...texts].join('\n')
}

/** A document that the server knows by an id of `trustedDocuments`; its text stays there. */
export function trusted<Data, Variables = Record<string, never>>(
  id: string,
): Sendable<Data, Variables> & { readonly id: string } {
  return { id }
}
