import type { Section } from '../api/types.js'

type SectionHeadProps = {
  section: Section
  id: string
  /** BCP 47 tag, where it is not that of the entry around. */
  lang?: string
}

/** Heading texts of a part of a page, as the editors wrote them. */
export function SectionHead({ section, id, lang }: SectionHeadProps) {
  return (
    <header className="section-head" lang={lang}>
      {section.subheading && <p className="kicker">{section.subheading}</p>}
      <h2 id={id}>{section.heading}</h2>
      {section.intro && <p className="intro">{section.intro}</p>}
    </header>
  )
}
