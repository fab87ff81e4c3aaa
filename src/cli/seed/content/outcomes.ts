import { paragraphs } from './richText.js'
import type { SeedItem } from './types.js'
import { to, UID } from './uids.js'

const shared = {
  programme: to('programmes', 'paEfe'),
  themes: [to('themes', 'environment')],
  kind: 'outcome',
} as const

/** The main results, told in words; every fact in them stands in the text of the seed page. */
export const outcomes: SeedItem<'keyResults'>[] = [
  {
    collection: 'keyResults',
    uid: UID.keyResults.strategy,
    shared: { ...shared },
    texts: {
      fr: {
        headline: 'Une stratégie de durabilité environnementale',
        statement:
          'élaborée afin d’identifier les actions des pays en rapport avec cette dimension transversale dans le secteur extractif.',
        body: paragraphs(
          'Sa mise en œuvre a été un succès en termes de promotion des pratiques durables et de mise en œuvre de bonnes pratiques environnementales aux niveaux régional, national et institutionnel.',
        ),
      },
      es: {
        headline: 'Una estrategia de sostenibilidad ambiental',
        statement:
          'elaborada para identificar las acciones de los países relacionadas con esta dimensión transversal en el sector extractivo.',
        body: paragraphs(
          'Su implementación fue un éxito en cuanto a la promoción de prácticas sostenibles y la puesta en marcha de buenas prácticas ambientales en los ámbitos regional, nacional e institucional.',
        ),
      },
      en: {
        headline: 'An environmental sustainability strategy',
        statement:
          'developed to identify the countries’ actions related to this cross-cutting dimension in the extractive sector.',
        body: paragraphs(
          'Its implementation was a success in promoting sustainable practices and putting good environmental practices in place at the regional, national and institutional levels.',
        ),
      },
    },
  },
  {
    collection: 'keyResults',
    uid: UID.keyResults.awarenessActivities,
    shared: { ...shared, measure: { value: 75, unit: '1', qualifier: 'moreThan' } },
    texts: {
      fr: {
        headline:
          'Plus de {value, plural, one {# activité} other {# activités}} de sensibilisation',
        statement:
          'menées dans les centres de formation partenaires afin d’agir sur la durabilité environnementale à tous les niveaux.',
      },
      es: {
        headline:
          'Más de {value, plural, one {# actividad} other {# actividades}} de sensibilización',
        statement:
          'realizadas en los centros de formación asociados para promover la sostenibilidad ambiental en todos los niveles.',
      },
      en: {
        headline:
          'More than {value, plural, one {# awareness-raising activity} other {# awareness-raising activities}}',
        statement:
          'carried out in partner training centres to advance environmental sustainability at every level.',
      },
    },
  },
  {
    collection: 'keyResults',
    uid: UID.keyResults.workshops,
    shared: { ...shared },
    texts: {
      fr: {
        headline: 'Des ateliers pour le secteur public',
        statement:
          'organisés sur la conception, la mise en œuvre et le suivi des politiques publiques en matière de durabilité environnementale en Colombie, au Mexique, au Pérou et au Chili.',
      },
      es: {
        headline: 'Talleres para el sector público',
        statement:
          'organizados sobre el diseño, la implementación y el seguimiento de políticas públicas de sostenibilidad ambiental.',
      },
      en: {
        headline: 'Workshops for the public sector',
        statement:
          'organized on the design, implementation and monitoring of public policies on environmental sustainability in Colombia, Mexico, Peru and Chile.',
      },
    },
    revision: {
      earlier: {
        statement:
          'organisés sur la conception, la mise en œuvre et le suivi des politiques publiques en matière de durabilité environnementale.',
      },
      behind: 'es',
      reason:
        'El original nombra ahora los cuatro países en los que se organizaron los talleres; falta decirlo en español.',
    },
  },
]
