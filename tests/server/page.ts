/** What a front end asks for a page of a theme, with lists beside it. */
export const PAGE = `{
  theme(slug: "durabilite-environnementale", locale: fr) {
    title summary body { html } image { url alt } keyResultsSection { heading }
    keyResults { headline }
    testimonials(first: 10) { nodes { quote attribution { line } } }
  }
  themes(locale: fr, first: 20) { nodes { title summary image { url alt } } }
  testimonials(locale: es, first: 20) { nodes { quote attribution { line } } }
}`
