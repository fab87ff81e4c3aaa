import type { Section } from '../api/types.js'

/** Heading texts of a part of a page, as the editors wrote them. */
export function SectionHead({ section, id }: { section: Section; id: string }) {
  return (
    <header className="section-head">
      {section.subheading && <p className="kicker">{section.subheading}</p>}
      <h2 id={id}>{section.heading}</h2>
      {section.intro && <p className="intro">{section.intro}</p>}
    </header>
  )
}
