import type { Section } from '../api/types.js'

type SectionHeadProps = {
  section: Section
  id: string
  /** BCP 47 tag, where it is not that of the entry around. */
  lang?: string
}

/** How a part of a page is named for screen readers: by its heading, or where it has none, by words. */
export function sectionName({ section, id }: Pick<SectionHeadProps, 'section' | 'id'>) {
  return section.heading ? { 'aria-labelledby': id } : { 'aria-label': section.label, id }
}

/** Heading texts of a part of a page, as the editors wrote them; nothing where they want none. */
export function SectionHead({ section, id, lang }: SectionHeadProps) {
  const { heading, subheading, intro } = section
  if (!heading && !subheading && !intro) return null
  return (
    <header className="section-head" lang={lang}>
      {subheading && <p className="kicker">{subheading}</p>}
      {heading && <h2 id={id}>{heading}</h2>}
      {intro && <p className="intro">{intro}</p>}
    </header>
  )
}
