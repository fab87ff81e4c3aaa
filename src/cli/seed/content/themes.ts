import { paragraphs } from './richText.js'
import type { SeedItem } from './types.js'
import { to, UID } from './uids.js'

/** The theme of the seed page, to the letter in French, and the next one in the series. */
export const themes: SeedItem<'themes'>[] = [
  {
    collection: 'themes',
    uid: UID.themes.environment,
    shared: {
      programme: to('programmes', 'paEfe'),
      kind: 'crossCutting',
      number: 2,
      icon: 'N',
      image: to('media', 'landscape'),
      highlight: { document: to('documents', 'report') },
      keyResults: [
        to('keyResults', 'policiesSystematized'),
        to('keyResults', 'studentsAware'),
        to('keyResults', 'extracurricular'),
        to('keyResults', 'greenCampuses'),
        to('keyResults', 'peopleTrained'),
        to('keyResults', 'policiesImplemented'),
        to('keyResults', 'strategy'),
        to('keyResults', 'awarenessActivities'),
        to('keyResults', 'workshops'),
      ],
      testimonials: [to('testimonials', 'hernandez')],
      documents: [to('documents', 'report'), to('documents', 'factSheet')],
    },
    texts: {
      fr: {
        title: 'Durabilité environnementale',
        summary:
          'Ce thème présente les activités mises en œuvre par le Programme, tant au niveau stratégique avec les responsables politiques qu’au niveau opérationnel avec les jeunes sur le terrain.',
        body: paragraphs(
          'Un des résultats intermédiaires envisagés par le Programme ÉPE-AP visait à accroître à long terme le dialogue entre les divers pays de l’Alliance du Pacifique, avec l’appui du Canada, sur les politiques, les lignes directrices et les pratiques durables de façon à contribuer à la formation des hommes et des femmes œuvrant dans des domaines stratégiques sur la question d’égalité dans les conditions de formation et d’emploi.',
          'À cette fin, une stratégie de durabilité environnementale a été élaborée afin d’identifier les actions des pays en rapport avec cette dimension transversale dans le secteur extractif. En outre, des ateliers ont été organisés sur la conception, la mise en œuvre et le suivi des politiques publiques en matière de durabilité environnementale dans le cadre du Programme ÉPE-AP pour le personnel du secteur public en Colombie, au Mexique, au Pérou et au Chili.',
          'Outre le travail au niveau politique, le Programme ÉPE-AP a mené plus de 75 activités de sensibilisation dans les centres de formation partenaires afin d’agir sur la durabilité environnementale à tous les niveaux.',
          'En conclusion, la mise en œuvre de la stratégie de durabilité environnementale a été un succès en termes de promotion des pratiques durables et de mise en œuvre de bonnes pratiques environnementales aux niveaux régional, national et institutionnel. Elle a également aidé à renforcer les questions environnementales, ce qui contribuera de manière significative au développement durable dans la région de l’Alliance du Pacifique.',
        ),
        sections: {
          keyResults: {
            heading: 'Des résultats clés qui parlent',
            subheading: 'Il y a de quoi être fier!',
            intro:
              'Le projet en quelques chiffres qui démontrent l’impact de ce travail de collaboration.',
          },
          testimonials: { heading: 'Témoignages' },
          mainResults: {
            heading: 'RÉSULTATS PRINCIPAUX',
            intro:
              'Des résultats remarquables ont été obtenus en termes de durabilité environnementale. Voici quelques-uns des résultats les plus significatifs :',
          },
          documents: { heading: 'Documents et ressources' },
        },
        highlight: {
          title:
            'Analyse des politiques et des bonnes pratiques en matière de durabilité environnementale dans l’AP',
          body: paragraphs(
            'Dans le but de contribuer au renforcement des politiques nationales et des bonnes pratiques environnementales présentées lors du Forum intersectoriel sur la durabilité environnementale (qui s’est tenu virtuellement en novembre 2021), le Programme ÉPE-AP a analysé leur conception, leur mise en œuvre et leur suivi. Le résultat a été l’élaboration du rapport « Analyse des politiques et bonnes pratiques de durabilité environnementale dans les pays de l’Alliance du Pacifique », lancé et présenté lors du forum de capitalisation en janvier 2023.',
            'La préparation de cette publication s’est basée à la fois sur les résultats du forum et sur les informations obtenues par le biais d’analyses documentaires et d’entretiens avec des acteurs clés dans les quatre pays de l’AP. Au total, 22 politiques et bonnes pratiques ont été systématisées.',
            'Le rapport se termine par une série de recommandations spécifiques pour chaque pays de l’AP, issues des questionnaires et des entretiens, en vue de l’élaboration de politiques publiques axées sur la durabilité environnementale.',
          ),
        },
      },
      es: {
        title: 'Sostenibilidad ambiental',
        summary:
          'Este tema presenta las actividades llevadas a cabo por el Programa, tanto en el plano estratégico, con responsables de la formulación de políticas, como en el plano operativo, con la juventud sobre el terreno.',
        body: paragraphs(
          'Uno de los resultados intermedios previstos por el Programa EPE-AP consistía en incrementar a largo plazo el diálogo entre los distintos países de la Alianza del Pacífico, con el apoyo de Canadá, sobre políticas, lineamientos y prácticas sostenibles, a fin de contribuir a la formación de los hombres y las mujeres que trabajan en ámbitos estratégicos en torno a la igualdad en las condiciones de formación y de empleo.',
          'Con ese fin, se elaboró una estrategia de sostenibilidad ambiental para identificar las acciones de los países relacionadas con esta dimensión transversal en el sector extractivo. Además, en el marco del Programa EPE-AP, se organizaron talleres sobre el diseño, la implementación y el seguimiento de políticas públicas de sostenibilidad ambiental para el personal del sector público de Colombia, México, Perú y Chile.',
          'Además del trabajo en el plano de las políticas, el Programa EPE-AP llevó a cabo más de 75 actividades de sensibilización en los centros de formación asociados, con el fin de promover la sostenibilidad ambiental en todos los niveles.',
          'En conclusión, la implementación de la estrategia de sostenibilidad ambiental fue un éxito en cuanto a la promoción de prácticas sostenibles y la puesta en marcha de buenas prácticas ambientales en los ámbitos regional, nacional e institucional. También ayudó a dar más peso a los temas ambientales, lo que contribuirá de manera significativa al desarrollo sostenible en la región de la Alianza del Pacífico.',
        ),
        sections: {
          keyResults: {
            heading: 'Resultados clave que hablan por sí solos',
            subheading: '¡Un motivo de orgullo!',
            intro:
              'El proyecto en algunas cifras que demuestran el impacto de este trabajo de colaboración.',
          },
          testimonials: { heading: 'Testimonios' },
          mainResults: {
            heading: 'RESULTADOS PRINCIPALES',
            intro:
              'Se obtuvieron resultados notables en materia de sostenibilidad ambiental. Estos son algunos de los más significativos:',
          },
          documents: { heading: 'Documentos y recursos' },
        },
        highlight: {
          title:
            'Análisis de las políticas y las buenas prácticas en materia de sostenibilidad ambiental en la AP',
          body: paragraphs(
            'Con el fin de contribuir al fortalecimiento de las políticas nacionales y las buenas prácticas ambientales presentadas en el Foro Intersectorial sobre Sostenibilidad Ambiental (celebrado de manera virtual en noviembre de 2021), el Programa EPE-AP analizó su diseño, su implementación y su seguimiento. El resultado fue la elaboración del informe «Análisis de políticas y buenas prácticas de sostenibilidad ambiental en los países de la Alianza del Pacífico», lanzado y presentado en el foro de capitalización en enero de 2023.',
            'La preparación de esta publicación se basó tanto en los resultados del foro como en la información obtenida mediante análisis documentales y entrevistas con actores clave de los cuatro países de la AP. En total, se sistematizaron 22 políticas y buenas prácticas.',
            'El informe concluye con una serie de recomendaciones específicas para cada país de la AP, derivadas de los cuestionarios y las entrevistas, con miras a la elaboración de políticas públicas centradas en la sostenibilidad ambiental.',
          ),
        },
      },
      en: {
        title: 'Environmental sustainability',
        summary:
          'This theme presents the activities carried out by the Program, both at the strategic level with policymakers and at the operational level with young people in the field.',
        body: paragraphs(
          'One of the intermediate outcomes that the PA-EFE Program worked toward was to increase, over the long term, dialogue among the countries of the Pacific Alliance, with Canada’s support, on sustainable policies, guidelines and practices, so as to contribute to the training of men and women working in strategic fields on equality in training and employment conditions.',
          'To this end, an environmental sustainability strategy was developed to identify the countries’ actions related to this cross-cutting dimension in the extractive sector. In addition, as part of the PA-EFE Program, workshops on the design, implementation and monitoring of public policies on environmental sustainability were organized for public sector personnel in Colombia, Mexico, Peru and Chile.',
          'Beyond its work at the policy level, the PA-EFE Program carried out more than 75 awareness-raising activities in partner training centres to advance environmental sustainability at every level.',
          'In conclusion, the implementation of the environmental sustainability strategy was a success in promoting sustainable practices and putting good environmental practices in place at the regional, national and institutional levels. It also helped give more weight to environmental issues, which will contribute significantly to sustainable development in the Pacific Alliance region.',
        ),
        sections: {
          keyResults: {
            heading: 'Key results that speak for themselves',
            subheading: 'Something to be proud of!',
            intro: 'The project in a few figures that show the impact of this collaborative work.',
          },
          testimonials: { heading: 'Testimonials' },
          mainResults: {
            heading: 'MAIN RESULTS',
            intro:
              'Remarkable results were achieved in environmental sustainability. Here are some of the most significant ones:',
          },
          documents: { heading: 'Documents and resources' },
        },
        highlight: {
          title:
            'Analysis of policies and good practices in environmental sustainability in the PA',
          body: paragraphs(
            'To help strengthen the national policies and good environmental practices presented at the Intersectoral Forum on Environmental Sustainability (held virtually in November 2021), the PA-EFE Program analyzed their design, implementation and monitoring. The result was the report “Analysis of Environmental Sustainability Policies and Good Practices in the Pacific Alliance Countries,” launched and presented at the capitalization forum in January 2023.',
            'This publication drew both on the outcomes of the forum and on information gathered through document reviews and interviews with key stakeholders in the four PA countries. In all, 22 policies and good practices were systematized.',
            'The report ends with a series of recommendations specific to each PA country, drawn from the questionnaires and interviews, for the development of public policies centred on environmental sustainability.',
          ),
        },
      },
    },
  },
  {
    collection: 'themes',
    uid: UID.themes.collaboration,
    shared: { programme: to('programmes', 'paEfe'), kind: 'theme', number: 1, icon: 'I' },
    texts: {
      fr: { title: 'Collaboration et harmonisation dans la région de l’Alliance du Pacifique' },
      es: { title: 'Colaboración y armonización en la región de la Alianza del Pacífico' },
      en: { title: 'Collaboration and harmonization in the Pacific Alliance region' },
    },
  },
]
