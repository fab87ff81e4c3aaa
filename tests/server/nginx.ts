import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

/** The program; undefined where there is none. */
export const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((file) => {
  try {
    execFileSync(file, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

type Proxy = {
  /** Made, with everything that it writes. */
  folder: string
  /** What `http` holds. */
  config: string
  /** Of the server in it. */
  url: string
}

/** Starts nginx with a config, as another user where this one may become one. */
export async function startNginx({ folder, config, url }: Proxy): Promise<() => void> {
  mkdirSync(folder)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  const whole = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    ${process.getuid?.() === 0 ? 'user nobody nogroup;' : ''}
    events {} http { access_log off; ${temporary.join(' ')} ${config} }`
  writeFileSync(`${folder}/nginx.conf`, whole)
  const words = ['-c', `${folder}/nginx.conf`, '-e', `${folder}/error.log`]
  const server = spawn(nginx ?? '', words, { stdio: 'inherit' })
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (tries > 100) throw new Error('nginx did not start')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return () => server.kill('SIGTERM')
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  )
}

/** Our recipe, without TLS. */
export function withoutTls(recipe: string, ports: { outside: number; inside: number }): string {
  return recipe
    .replace('listen 443 ssl;', `listen 127.0.0.1:${ports.outside};`)
    .replace(/^ *(ssl_certificate|ssl_certificate_key|http2) .*$/gm, '')
    .replace('server 127.0.0.1:3000;', `server 127.0.0.1:${ports.inside};`)
}
