import type { SeedLocale } from './content/types.js'

/** Texts of the sample report that stand nowhere else in the content. */
type ReportTexts = {
  /** BCP 47 tag of the PDF. */
  lang: string
  file: string
  month: string
  sample: string
  /** « Page 2 de 3 » */
  pageOf: (page: number, pages: number) => string
  /** Pages after the title page. */
  pages: { heading: string; paragraphs: string[] }[][]
  countries: { heading: string; intro: string; names: string[] }
  figure: { value: string; text: string }
  about: { heading: string; text: string }
}

/** The words of the three PDFs; their facts are those of the seed page. */
export const REPORT: Record<SeedLocale, ReportTexts> = {
  fr: {
    lang: 'fr-CA',
    file: 'analyse-politiques-bonnes-pratiques-fr.pdf',
    month: 'Janvier 2023',
    sample: 'Extrait de démonstration',
    pageOf: (page, pages) => `Page ${page} de ${pages}`,
    pages: [
      [
        {
          heading: 'Pourquoi cette analyse',
          paragraphs: [
            'Le Forum intersectoriel sur la durabilité environnementale s’est tenu virtuellement en novembre 2021. Des politiques nationales et de bonnes pratiques environnementales y ont été présentées.',
            'Dans le but de contribuer à leur renforcement, le Programme ÉPE-AP a analysé leur conception, leur mise en œuvre et leur suivi.',
          ],
        },
        {
          heading: 'Comment elle a été menée',
          paragraphs: [
            'La préparation de cette publication s’est basée à la fois sur les résultats du forum et sur les informations obtenues par le biais d’analyses documentaires et d’entretiens avec des acteurs clés dans les quatre pays de l’AP.',
          ],
        },
      ],
      [
        {
          heading: 'Des recommandations pour chaque pays',
          paragraphs: [
            'Le rapport se termine par une série de recommandations spécifiques pour chaque pays de l’AP, issues des questionnaires et des entretiens, en vue de l’élaboration de politiques publiques axées sur la durabilité environnementale.',
          ],
        },
      ],
    ],
    countries: {
      heading: 'Les quatre pays de l’Alliance du Pacifique',
      intro: 'Les entretiens ont été menés dans quatre pays\u00a0:',
      names: ['Chili', 'Colombie', 'Mexique', 'Pérou'],
    },
    figure: { value: '22', text: 'politiques et bonnes pratiques ont été systématisées.' },
    about: {
      heading: 'À propos de cet extrait',
      text: 'Ce document a été préparé pour montrer comment une publication est décrite, servie et citée. Il résume ce que la page du thème dit du rapport et ne remplace pas le rapport complet.',
    },
  },
  es: {
    lang: 'es-MX',
    file: 'analisis-politicas-buenas-practicas-es.pdf',
    month: 'Enero de 2023',
    sample: 'Extracto de demostración',
    pageOf: (page, pages) => `Página ${page} de ${pages}`,
    pages: [
      [
        {
          heading: 'Por qué este análisis',
          paragraphs: [
            'El Foro Intersectorial sobre Sostenibilidad Ambiental se celebró de manera virtual en noviembre de 2021. En él se presentaron políticas nacionales y buenas prácticas ambientales.',
            'Con el fin de contribuir a su fortalecimiento, el Programa EPE-AP analizó su diseño, su implementación y su seguimiento.',
          ],
        },
        {
          heading: 'Cómo se realizó',
          paragraphs: [
            'La preparación de esta publicación se basó tanto en los resultados del foro como en la información obtenida mediante análisis documentales y entrevistas con actores clave de los cuatro países de la AP.',
          ],
        },
      ],
      [
        {
          heading: 'Recomendaciones para cada país',
          paragraphs: [
            'El informe concluye con una serie de recomendaciones específicas para cada país de la AP, derivadas de los cuestionarios y las entrevistas, con miras a la elaboración de políticas públicas centradas en la sostenibilidad ambiental.',
          ],
        },
      ],
    ],
    countries: {
      heading: 'Los cuatro países de la Alianza del Pacífico',
      intro: 'Las entrevistas se realizaron en cuatro países:',
      names: ['Chile', 'Colombia', 'México', 'Perú'],
    },
    figure: { value: '22', text: 'políticas y buenas prácticas fueron sistematizadas.' },
    about: {
      heading: 'Acerca de este extracto',
      text: 'Este documento se preparó para mostrar cómo se describe, se ofrece y se cita una publicación. Resume lo que la página del tema dice del informe y no sustituye al informe completo.',
    },
  },
  en: {
    lang: 'en-CA',
    file: 'analysis-policies-good-practices-en.pdf',
    month: 'January 2023',
    sample: 'Sample extract',
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    pages: [
      [
        {
          heading: 'Why this analysis',
          paragraphs: [
            'The Intersectoral Forum on Environmental Sustainability was held virtually in November 2021. National policies and good environmental practices were presented there.',
            'To help strengthen them, the PA-EFE Program analyzed their design, implementation and monitoring.',
          ],
        },
        {
          heading: 'How it was carried out',
          paragraphs: [
            'This publication drew both on the outcomes of the forum and on information gathered through document reviews and interviews with key stakeholders in the four PA countries.',
          ],
        },
      ],
      [
        {
          heading: 'Recommendations for each country',
          paragraphs: [
            'The report ends with a series of recommendations specific to each PA country, drawn from the questionnaires and interviews, for the development of public policies centred on environmental sustainability.',
          ],
        },
      ],
    ],
    countries: {
      heading: 'The four countries of the Pacific Alliance',
      intro: 'Interviews were held in four countries:',
      names: ['Chile', 'Colombia', 'Mexico', 'Peru'],
    },
    figure: { value: '22', text: 'policies and good practices were systematized.' },
    about: {
      heading: 'About this extract',
      text: 'This document was prepared to show how a publication is described, served and cited. It sums up what the theme page says of the report and does not replace the full report.',
    },
  },
}
