import type { publication as en } from '../en/publication.js'

export const publication: Record<keyof typeof en, string> = {
  'panel.peopleOnly':
    'El estado de una ficha se muestra a las personas que han iniciado sesión, no a los clientes de la API.',
  'panel.noRevision':
    'since: se esperaba una revisión de esta ficha, tal como la da la ficha, no {given}.',

  'panel.title': 'Publicación',
  'panel.unsaved': 'Guarde primero la ficha; después podrá publicar aquí cada idioma.',
  'panel.failed': 'No se pudo cargar el estado de esta ficha.',
  'panel.retry': 'Volver a intentarlo',
  'panel.trash': 'Esta ficha está en la papelera. Restáurela para publicarla.',
  'panel.source': 'Idioma original',
  'panel.switch': 'Editar en {language}',
  'panel.since': 'En línea desde el {date}',
  'panel.sharedPending':
    'Lo que comparten todos los idiomas (imágenes, cifras, relaciones) tiene cambios que aún no están en línea. Lo estarán con la próxima publicación en {language}.',

  'panel.state.excluded': 'No en este idioma',
  'panel.state.none': 'Sin escribir',
  'panel.state.draft': 'Borrador',
  'panel.state.changed': 'Cambios sin publicar',
  'panel.state.scheduled': 'Programado',
  'panel.state.due': 'Con retraso',
  'panel.state.published': 'Publicado',

  'panel.problems.one': '1 cosa por resolver antes de publicar',
  'panel.problems.other': '{count} cosas por resolver antes de publicar',

  'panel.publish.action': 'Publicar',
  'panel.publish.actionIn': 'Publicar en {language}',
  'panel.publish.done': 'Publicado en {language}.',
  'panel.publish.refused': 'No se publicó en {language}: vea abajo lo que hay que resolver.',
  'panel.publish.notDone': 'No se publicó en {language}:',
  'panel.publish.reason': '{label}: {message}',
  'panel.publish.more': 'El panel de publicación muestra otros {count}.',
  'panel.unpublish.action': 'Retirar',
  'panel.unpublish.actionIn': 'Retirar en {language}',
  'panel.unpublish.title': '¿Retirar la publicación en {language}?',
  'panel.unpublish.text':
    'La página se retira de los sitios al instante. El texto queda aquí como borrador; los demás idiomas siguen en línea.',
  'panel.unpublish.done': 'Publicación retirada en {language}.',

  'panel.selection.publish': 'Publicar la selección en {language}',
  'panel.selection.unpublish': 'Despublicar la selección en {language}',
  'panel.selection.publish.text':
    'Fichas seleccionadas: {count}. Cada una se comprueba y se publica por separado, tal como está su último borrador en {language}.',
  'panel.selection.unpublish.text':
    'Fichas seleccionadas: {count}. Cada una se retira enseguida de los sitios en {language}; su texto queda como borrador.',
  'panel.selection.progress': '{done} de {all}',
  'panel.selection.published': 'Publicado.',
  'panel.selection.unpublished': 'Despublicado.',

  'panel.schedule.action': 'Programar…',
  'panel.schedule.actionIn': 'Programar en {language}…',
  'panel.schedule.title': 'Programar en {language}',
  'panel.schedule.what': 'Qué debe ocurrir',
  'panel.schedule.date': 'Fecha',
  'panel.schedule.time': 'Hora',
  'panel.schedule.noZone':
    'Zona horaria: elija una de la lista, por ejemplo America/Toronto; se recibió «{given}».',
  'panel.schedule.timeZone': 'Zona horaria',
  'panel.schedule.hint':
    'Se publica lo que esté guardado en ese momento, incluidos los borradores posteriores.',
  'panel.schedule.unsaved':
    'Este formulario tiene cambios sin guardar. Guárdelos para que queden incluidos.',
  'panel.schedule.save': 'Programar',
  'panel.schedule.done': 'Programado para el {date}.',
  'panel.schedule.publish': 'Se publicará el {date}',
  'panel.schedule.unpublish': 'Se retirará el {date}',
  'panel.due.publish': 'Tenía que publicarse el {date}',
  'panel.due.unpublish': 'Tenía que retirarse el {date}',
  'panel.due.hint':
    'La hora ya pasó y el servidor todavía no lo ha hecho. Si sigue así, avise a quien lo administra. Los sitios, en cambio, siguen la hora prevista.',
  'panel.schedule.zone': 'zona horaria: {zone}',
  'panel.schedule.cancel': 'Cancelar esta programación',
  'panel.schedule.cancelled': 'Se canceló la programación.',
  'panel.schedule.incomplete': 'Indique una fecha y una hora.',

  'panel.dialog.close': 'Cerrar',
  'panel.dialog.cancel': 'Cancelar',
  'panel.action.failed': 'No funcionó: {message}',
  'panel.action.offline': 'No se pudo contactar con el servidor. No se ha cambiado nada.',

  'conflict.title': 'El mismo texto ha cambiado entretanto',
  'conflict.text': 'Al guardar lo habría sobrescrito. No se ha perdido nada de lo que escribió.',
  'conflict.changedBy': 'Cambiado por {name} el {date}.',
  'conflict.changed': 'Cambiado el {date}.',
  'conflict.theirs': 'Guardado mientras tanto',
  'conflict.mine': 'El suyo',
  'conflict.takeTheirs': 'Tomar el guardado',
  'conflict.keepMine': 'Mantener el mío',
  'conflict.empty': 'vacío',
  'conflict.choose': 'Elija en cada campo qué texto debe quedar.',
  'conflict.save': 'Guardar con estas opciones',
  'conflict.close': 'Cerrar y seguir escribiendo',
  'conflict.yes': 'sí',
  'conflict.no': 'no',

  'embed.action': 'Insertar…',
  'embed.title': 'Mostrar en otro sitio',
  'embed.text':
    'Pegue este código en una página de otro sitio. Muestra lo que está publicado y cambia con ello.',
  'embed.what': 'Mostrar',
  'embed.kind.testimonial': 'el testimonio',
  'embed.kind.theme': 'el tema en breve',
  'embed.kind.testimonials': 'los testimonios del tema',
  'embed.kind.key-results': 'los resultados clave del tema',
  'embed.language': 'Idioma',
  'embed.look': 'Estilo',
  'embed.look.card': 'Tarjeta',
  'embed.look.plain': 'Sencillo, con los colores de la página',
  'embed.scheme': 'Colores',
  'embed.scheme.auto': 'Los de la página',
  'embed.scheme.light': 'Claros',
  'embed.scheme.dark': 'Oscuros',
  'embed.withQuote':
    'Escribir la cita en el código, para quien lee sin JavaScript. Allí no cambia ni desaparece si se retira.',
  'embed.hidden': 'Nada que mostrar: no está publicado en este idioma ({language}).',
  'embed.failed': 'No se pudo preparar el código. Cierre esta ventana e inténtelo de nuevo.',
  'embed.code': 'Código',
  'embed.copy': 'Copiar el código',
  'embed.copied': 'Copiado.',
  'embed.selected': 'Seleccionado: cópielo con Ctrl+C o ⌘C.',
  'embed.view': 'Vista en directo',
  'embed.close': 'Cerrar',
}
