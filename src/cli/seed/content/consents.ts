import type { SeedItem } from './types.js'
import { UID } from './uids.js'

/** The consent that the testimonial rests on: sample data, never public, without a real address. */
export const consents: SeedItem<'consents'>[] = [
  {
    collection: 'consents',
    uid: UID.consents.hernandez,
    shared: {
      person: { name: 'Moisés Senén Hernández Sánchez', email: 'testimonio@example.org' },
      statement:
        'Autorizo al Programa EPE-AP a publicar mi testimonio en su sitio web, con mi nombre completo, mi cargo, mi institución y mi país, en español y traducido a otros idiomas. Puedo retirar esta autorización en cualquier momento.',
      statementLanguage: 'es',
      channels: ['website'],
      purposes: ['communication'],
      identityLevel: 'fullName',
      grantedOn: '2023-01-16',
      notes:
        'Donnée d’exemple, à remplacer par l’autorisation signée. / Dato de ejemplo: reemplazar por la autorización firmada. / Sample data: replace with the signed authorization.',
    },
    texts: {},
  },
]
