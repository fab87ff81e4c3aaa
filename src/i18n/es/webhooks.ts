/** El registro de webhooks y purgas. */
export const webhooks = {
  'deliveries.singular': 'Mensaje de webhook',
  'deliveries.plural': 'Mensajes de webhook',
  'deliveries.description':
    'Lo que se comunicó a otros servidores sobre el contenido publicado. Las filas se borran un tiempo después de la entrega o del abandono.',
  'deliveries.at.label': 'Fecha del cambio',
  'deliveries.target.label': 'Destinatario',
  'deliveries.kind.label': 'Evento',
  'deliveries.kind.description': 'Vacío: solo se avisa a las cachés.',
  'deliveries.kind.published': 'Publicado',
  'deliveries.kind.changed': 'Modificado',
  'deliveries.kind.removed': 'Retirado',
  'deliveries.type.label': 'Tipo',
  'deliveries.locale.label': 'Idioma',
  'deliveries.locale.description': 'Código de idioma. Vacío: todos los idiomas.',
  'deliveries.slug.label': 'Slug',
  'deliveries.state.label': 'Estado',
  'deliveries.state.waiting': 'En espera',
  'deliveries.state.failed': 'Fallido, se reintentará',
  'deliveries.state.delivered': 'Entregado',
  'deliveries.state.givenUp': 'Abandonado',
  'deliveries.attempts.label': 'Intentos',
  'deliveries.answer.label': 'Última respuesta',
  'deliveries.answer.description': 'Estado HTTP del destinatario, o por qué no lo hubo.',
  'deliveries.triedAt.label': 'Último intento',
  'deliveries.next.label': 'Próximo intento',
  'deliveries.doneAt.label': 'Fecha de entrega o de abandono',
  'deliveries.uid.label': 'Identificador público',
  'deliveries.key.label': 'Identificador del mensaje',
  'deliveries.key.description':
    'El mismo en cada intento, para que el destinatario pueda descartar duplicados.',
  'deliveries.resend': 'Enviar de nuevo',
  'deliveries.resend.done':
    '{count, plural, one {El mensaje se enviará de nuevo en breve.} other {# mensajes se enviarán de nuevo en breve.}}',
  'deliveries.resend.failed':
    'No se pudo poner el mensaje en espera. Compruebe la conexión e inténtelo de nuevo.',
  'deliveries.notAllowed': 'Solo la administración puede enviar de nuevo mensajes de webhook.',
  'deliveries.body':
    'Se esperaba `ids`, una lista de 1 a 100 identificadores de mensaje, o `target`, un destinatario, con `since` opcional, una fecha y hora.',
}
