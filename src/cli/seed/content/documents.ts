import type { SeedItem } from './types.js'
import { to, UID } from './uids.js'

const shared = {
  programme: to('programmes', 'paEfe'),
  themes: [to('themes', 'environment')],
}

/**
 * The report that the seed page puts forward, and a fact sheet. The fact sheet has no English, so
 * that a missing translation and the fallback can be seen.
 */
export const documents: SeedItem<'documents'>[] = [
  {
    collection: 'documents',
    uid: UID.documents.report,
    shared: {
      ...shared,
      type: 'report',
      files: [to('files', 'reportFr'), to('files', 'reportEs'), to('files', 'reportEn')],
      // The page says January 2023; the first of the month stands for the month.
      publishedOn: '2023-01-01',
      publisher: 'CICan',
    },
    texts: {
      fr: {
        title:
          'Analyse des politiques et bonnes pratiques de durabilité environnementale dans les pays de l’Alliance du Pacifique',
        description:
          'Conception, mise en œuvre et suivi de 22 politiques et bonnes pratiques, et recommandations pour chaque pays de l’Alliance du Pacifique. Extrait de démonstration.',
      },
      es: {
        title:
          'Análisis de políticas y buenas prácticas de sostenibilidad ambiental en los países de la Alianza del Pacífico',
        description:
          'Diseño, implementación y seguimiento de 22 políticas y buenas prácticas, y recomendaciones para cada país de la Alianza del Pacífico. Extracto de demostración.',
      },
      en: {
        title:
          'Analysis of Environmental Sustainability Policies and Good Practices in the Pacific Alliance Countries',
        description:
          'Design, implementation and monitoring of 22 policies and good practices, with recommendations for each Pacific Alliance country. Sample extract.',
      },
    },
  },
  {
    collection: 'documents',
    uid: UID.documents.factSheet,
    shared: {
      ...shared,
      type: 'factSheet',
      files: [to('files', 'factSheetFr'), to('files', 'factSheetEs')],
      publisher: 'CICan',
    },
    texts: {
      fr: {
        title: 'La durabilité environnementale en chiffres',
        description: 'Fiche d’information d’une page\u00a0: les six résultats clés du thème.',
      },
      es: {
        title: 'La sostenibilidad ambiental en cifras',
        description: 'Ficha informativa de una página: los seis resultados clave del tema.',
      },
    },
  },
]
