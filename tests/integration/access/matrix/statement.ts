/**
 * Who may do what, stated once more and by other means than the plugin's table: as it was promised
 * to the people concerned. The matrix test holds every API against this.
 */

export const PEOPLE = ['admin', 'editor', 'reviewer', 'translator', 'viewer'] as const
export const SOMEBODY = [...PEOPLE, 'readKey', 'previewKey', 'nobody'] as const
export type Somebody = (typeof SOMEBODY)[number]

/** The languages of the reviewer and of the translator; the third is foreign to them. */
export const SPOKEN = ['fr', 'es']

/** What is done to entries. */
export type Deed =
  | 'see what is public'
  | 'see drafts'
  | 'see history'
  | 'make an entry'
  | 'copy an entry'
  | 'write a text'
  | 'change what languages share'
  | 'hand in'
  | 'accept'
  | 'make a language public'
  | 'take a language back'
  | 'take all languages back'
  | 'plan a language'
  | 'roll a text back'
  | 'roll everything back'
  | 'throw away'
  | 'fetch from the trash'
  | 'destroy'

/** A text: its language, and the one that its entry was first written in. */
export type Place = { locale: string; source: string }

export function mayDo(somebody: Somebody, deed: Deed, { locale, source }: Place): boolean {
  const edits = somebody === 'admin' || somebody === 'editor'
  const speaks = SPOKEN.includes(locale)
  const reviews = edits || (somebody === 'reviewer' && speaks)
  const translates = reviews || (somebody === 'translator' && speaks && locale !== source)
  switch (deed) {
    case 'see what is public':
      return true
    case 'see drafts':
      return !['nobody', 'readKey'].includes(somebody)
    case 'see history':
      return !['nobody', 'readKey', 'previewKey'].includes(somebody)
    case 'write a text':
    case 'hand in':
    case 'roll a text back':
      return translates
    case 'accept':
    case 'make a language public':
    case 'take a language back':
    case 'plan a language':
      return reviews
    case 'make an entry':
    case 'copy an entry':
    case 'change what languages share':
    case 'take all languages back':
    case 'roll everything back':
    case 'throw away':
    case 'fetch from the trash':
      return edits
    case 'destroy':
      return somebody === 'admin'
  }
}

/** What is done to what is not an entry. */
export type OtherDeed = 'see' | 'make' | 'change' | 'destroy'
export type Other = 'media' | 'files' | 'consents' | 'users' | 'apiClients' | 'editions'

/** @param own Of an account: it is that of whoever asks. */
export function mayDoTo(somebody: Somebody, deed: OtherDeed, other: Other, own = false): boolean {
  const office = somebody === 'admin' || somebody === 'editor'
  switch (other) {
    case 'media':
    case 'files':
      return deed === 'see' ? !['nobody', 'readKey'].includes(somebody) : office
    case 'consents':
      return office
    case 'users':
      return somebody === 'admin' || (own && (deed === 'see' || deed === 'change'))
    case 'apiClients':
      return somebody === 'admin'
    case 'editions':
      return false
  }
}
