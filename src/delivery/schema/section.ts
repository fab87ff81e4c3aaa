import type { SectionData, SectionName } from '../../editions/types.js'
import { contentText } from '../../i18n/content.js'
import { type DeliveryContext, tagOf } from '../context.js'
import type { Delivered } from '../read/chain.js'
import { one } from '../read/lookup.js'
import type { Parts } from './builder.js'

/** Heading texts of a part of a page. */
export function section({ types }: Parts): void {
  types.Section.implement({
    description: 'Headings of a page section; editors can override those of the programme.',
    fields: (t) => ({
      heading: t.exposeString('heading', {
        description: 'The heading; empty if the editor wants none.',
      }),
      label: t.exposeString('label', {
        description: 'The name of the section, for screen readers; never empty.',
      }),
      subheading: t.exposeString('subheading', {
        nullable: true,
        description: 'A line under the heading.',
      }),
      intro: t.exposeString('intro', {
        nullable: true,
        description: 'A paragraph at the start of the section.',
      }),
    }),
  })
}

/**
 * The texts of a section of a theme: its own, or else its programme's in the same language, or else
 * the built-in ones. Text by text, so that a theme may change the heading alone.
 */
export async function sectionOf(
  context: DeliveryContext,
  { of: { edition, chain }, name }: { of: Delivered<'themes'>; name: SectionName },
) {
  const { locale, programme: ref } = edition
  const wanted = { ref, chain: [locale], asked: chain[0] } as const
  const programme = await one(context.reader, { type: 'programmes', ...wanted })
  const own = edition.data.sections[name]
  const general = programme?.edition.data.sections[name]
  const builtIn = contentText(tagOf(context, locale), `section.${name}`)
  const heading = headingOf(own) ?? (general && headingOf(general)) ?? builtIn ?? ''
  return {
    heading,
    label: heading || (own.heading ?? general?.heading ?? builtIn ?? name),
    subheading: own.subheading ?? general?.subheading ?? null,
    intro: own.intro ?? general?.intro ?? null,
  }
}

/** Empty: none is wanted. Null: the next one counts. */
function headingOf({ noHeading, heading }: SectionData): string | null {
  return noHeading ? '' : heading
}
