import type { people as source } from '../en/people.js'

export const people: Record<keyof typeof source, string> = {
  // Images and videos
  'media.singular': 'Imagen o vídeo',
  'media.plural': 'Imágenes y vídeos',
  'media.description':
    'JPEG, PNG, WebP, AVIF o GIF de hasta 20 MB; vídeo MP4 o WebM de hasta 200 MB. El lugar, la cámara y los demás datos ocultos se eliminan al subir el archivo.',
  'media.alt.label': 'Texto alternativo',
  'media.alt.description':
    'Diga en una frase lo que se ve, para quien no puede verlo: «Una técnica forestal mide un mangle». No empiece por «Imagen de». Es necesario antes de publicar la imagen.',
  'media.caption.label': 'Pie de foto',
  'media.caption.description': 'Se muestra bajo la imagen.',
  'media.credit.label': 'Crédito',
  'media.credit.description':
    'Fotógrafo o titular de los derechos, tal como debe figurar: «© María López».',
  'media.consent.label': 'Consentimiento de la persona que aparece',
  'media.consent.description':
    'Si se reconoce a una persona: la imagen solo es pública mientras este consentimiento esté vigente.',
  'media.seconds.label': 'Duración en segundos',
  'media.seconds.description': 'De un vídeo. En los archivos MP4 se lee al subirlos.',

  // Files
  'files.singular': 'Archivo',
  'files.plural': 'Archivos',
  'files.description':
    'PDF, Word, Excel, PowerPoint, OpenDocument, CSV o subtítulos (WebVTT), de hasta 50 MB. La portada de un PDF se obtiene de su primera página.',
  'files.language.label': 'Idioma del archivo',
  'files.pages.label': 'Páginas',
  'files.sha256.label': 'Suma de comprobación (SHA-256)',
  'files.sha256.description': 'Permite comprobar que una copia es idéntica al original.',
  'files.cover.label': 'Portada',
  'files.cover.description': 'Se obtiene de la primera página de un PDF.',

  // Consents
  'consents.singular': 'Consentimiento',
  'consents.plural': 'Consentimientos',
  'consents.description':
    'Lo que una persona ha aceptado, y la prueba: el formulario firmado en PDF, JPEG o PNG. Solo lo ven administración y edición; nunca se publica.',
  'consents.tab.agreement': 'Lo acordado',
  'consents.tab.person': 'Persona',
  'consents.tab.uses': 'Dónde se usa',
  'consents.basis.label': 'Fundamento',
  'consents.basis.description':
    'Lo que permite mostrar a la persona o el texto. Nada es público sin un fundamento.',
  'basis.consent': 'Consentimiento otorgado',
  'basis.published': 'Ya publicado por la persona o la fuente',
  'basis.contract': 'Contrato',
  'basis.other': 'Otra razón',
  'consents.basisDetails.label': 'Detalles',
  'consents.basisDetails.description':
    'Dónde y cuándo se publicó, de qué contrato se trata, o la razón. Deje vacío lo que no sepa: solo se requieren estos detalles.',
  'consents.adminTitle.label': 'Consentimiento',
  'consents.person.label': 'Persona',
  'consents.person.name.label': 'Nombre',
  'consents.person.email.label': 'Correo electrónico',
  'consents.person.phone.label': 'Teléfono',
  'consents.person.country.label': 'País',
  'consents.statement.label': 'Lo que la persona ha aceptado',
  'consents.statement.description': 'Las palabras exactas que se leyeron o firmaron.',
  'consents.statementLanguage.label': 'Idioma de esas palabras',
  'consents.channels.label': 'Dónde se puede mostrar a la persona',
  'consents.channels.description':
    'Sin «Sitio web», nada de lo que depende de este consentimiento aparece en un sitio.',
  'channel.website': 'Sitio web',
  'channel.socialMedia': 'Redes sociales',
  'channel.print': 'Impresos',
  'channel.press': 'Prensa',
  'channel.events': 'Actos',
  'consents.purposes.label': 'Con qué fines',
  'purpose.communication': 'Comunicación',
  'purpose.fundraising': 'Captación de fondos',
  'purpose.training': 'Formación',
  'purpose.research': 'Investigación',
  'consents.identityLevel.label': 'Cuánto se puede mostrar',
  'consents.identityLevel.description':
    'Lo máximo que se puede mostrar; menos siempre está permitido.',
  'consents.guardian.label': 'Representante legal',
  'consents.guardian.description':
    'Para una persona menor de edad o que no puede consentir por sí sola.',
  'consents.guardian.name.label': 'Nombre',
  'consents.guardian.relation.label': 'Relación con la persona',
  'consents.guardian.contact.label': 'Teléfono o correo electrónico',
  'consents.grantedOn.label': 'Otorgado el',
  'consents.grantedOn.description': 'Vigente desde el comienzo de este día (UTC).',
  'consents.expiresOn.label': 'Último día',
  'consents.expiresOn.description': 'Vigente hasta el final de este día (UTC). Vacío: sin fin.',
  'consents.withdrawnOn.label': 'Retirado el',
  'consents.withdrawnOn.description':
    'A partir de ese momento deja de mostrarse todo lo que depende de este consentimiento.',
  'consents.notes.label': 'Notas internas',
  'consents.testimonials.label': 'Testimonios',
  'consents.media.label': 'Imágenes y vídeos',
  'consents.stories.label': 'Historias',

  // People
  'users.singular': 'Cuenta',
  'users.plural': 'Cuentas',
  'users.name.label': 'Nombre',
  'users.role.label': 'Función',
  'users.role.description':
    'Administración: todo, incluidas las cuentas. Edición: escribe y publica en todos los idiomas. Revisión: corrige y publica textos en determinados idiomas. Traducción: escribe borradores en determinados idiomas. Lectura: lo ve todo y no cambia nada.',
  'role.admin': 'Administración',
  'role.editor': 'Edición',
  'role.reviewer': 'Revisión',
  'role.translator': 'Traducción',
  'role.viewer': 'Lectura',
  'users.locales.label': 'Idiomas',
  'users.locales.description': 'Los idiomas en los que escribe esta persona.',

  // API clients
  'apiClients.singular': 'Cliente de API',
  'apiClients.plural': 'Clientes de API',
  'apiClients.description':
    'Sitios y programas que leen con una clave. Nunca entran en esta interfaz.',
  'apiClients.name.label': 'Nombre',
  'apiClients.name.description': 'Para qué sirve la clave, por ejemplo «Sitio del programa».',
  'apiClients.scopes.label': 'Permisos',
  'scope.read': 'Leer lo publicado',
  'scope.preview': 'Leer también los borradores',

  // What is wrong with an upload, and what to do
  'upload.kind': '«{name}» no es de un tipo admitido. Tipos admitidos: {accepted}.',
  'upload.content':
    '«{name}» no contiene lo que indica su nombre ({kind}). Guárdelo de nuevo desde el programa de origen.',
  'upload.empty': '«{name}» está vacío.',
  'upload.tooLarge': '«{name}» es demasiado grande: {size} MB, cuando se permiten {limit} MB.',
  'upload.damagedImage': '«{name}» no se puede leer como imagen: está dañado o incompleto.',
  'upload.tooManyPixels':
    '«{name}» tiene demasiados píxeles: {pixels} millones, cuando se permiten {limit} millones. Reduzca antes la imagen.',
  'upload.damagedPdf': '«{name}» no se puede leer como PDF: está dañado o incompleto.',
  'upload.encryptedPdf': '«{name}» está protegido con contraseña. Suba una versión sin protección.',
  'upload.emptyPdf': '«{name}» no tiene ninguna página.',
  'upload.slowPdf':
    'La primera página de «{name}» tarda demasiado en dibujarse. Guarde de nuevo el PDF de forma más sencilla u optimizada.',

  // What is wrong with a consent or an account
  'consents.check.expiresOn': 'El último día no puede ser anterior al día del otorgamiento.',
  'consents.check.withdrawnOn':
    'Un consentimiento no se puede retirar antes del día en que se otorgó.',
  'consents.check.needed': 'Necesario si la persona dio su consentimiento.',
  'consents.check.basisDetails':
    'Indique dónde y cuándo se publicó, de qué contrato se trata, o la razón.',
  'consents.check.guardian': 'Necesario, ya que hay un representante legal.',
  'users.check.password': 'La contraseña debe tener al menos {min} caracteres.',
  'users.check.locales':
    'Elija al menos un idioma: esta función solo trabaja en idiomas determinados.',
  'users.check.lastAdmin':
    'Es la última cuenta de administración. Asigne antes esa función a otra persona.',
  'consents.inUse':
    '{count} {count|historia o imagen se basa|historias o imágenes se basan} en este consentimiento. Quítelo primero de {count|ella|ellas}, o registre su retirada en vez de eliminarlo.',
}
