import type { security as english } from '../en/security.js'

export const security: Record<keyof typeof english, string> = {
  'security.tooMany':
    'Demasiadas solicitudes. Espere {seconds} {seconds|segundo|segundos} y vuelva a intentarlo.',
  'security.tooManySignIns':
    'Demasiados intentos de inicio de sesión. Espere {seconds} {seconds|segundo|segundos} y vuelva a intentarlo.',
  'security.busy':
    'El servidor tiene demasiado trabajo. Espere {seconds} {seconds|segundo|segundos} y vuelva a intentarlo.',
  'security.tooLarge': 'La solicitud supera el límite de {size}.',
  'security.tooSlow':
    'La solicitud llegó demasiado despacio. Compruebe su conexión y vuelva a intentarlo.',
  'security.firstRegister':
    'Las cuentas las crea un administrador. La primera se crea en el servidor: npx stories users create usted@example.org',
  'security.keysHaveNoPreferences':
    'Las preferencias son de las personas. Los clientes de la API no tienen.',
  'security.signInFirst': 'Inicie sesión primero.',
  'security.password.common':
    'Esta contraseña es fácil de adivinar. Elija varias palabras que no tengan relación entre sí o deje que un gestor de contraseñas cree una.',
  'security.password.personal':
    'Esta contraseña contiene su nombre, su correo electrónico o el nombre de este sitio. Elija varias palabras que no tengan relación con usted.',

  'apiClients.expiresOn.label': 'Válida hasta el',
  'apiClients.expiresOn.description':
    'El último día en que la clave funciona (UTC). Vacío: hasta que se retire.',
  'apiClients.lastUsedAt.label': 'Último uso',
  'apiClients.lastUsedAt.description': 'Con precisión de una hora.',
}
