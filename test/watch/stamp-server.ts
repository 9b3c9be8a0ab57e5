import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the answers to come are: a sound token, or what a bad server or somebody on the way may send. */
export type StampAnswer = 'sound' | 'refused' | 'unfit certificate' | 'changed' | 'other text' | 'no nonce' | 'garbage' | 'endless' | 'down'

/** A time-stamp authority of openssl's, made for one test run. */
export class StampServer {
  answer: StampAnswer = 'sound'
  /** How often it was asked. */
  asked = 0

  private constructor(
    private readonly folder: string,
    private readonly server: Server,
  ) {
    server.on('request', (request, response) => {
      this.asked++
      if (this.answer === 'down') return response.writeHead(503).end()
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        response.writeHead(200, { 'content-type': 'application/timestamp-reply' })
        if (this.answer === 'endless') return void this.pour(response)
        response.end(this.reply(Buffer.concat(parts)))
      })
    })
  }

  static async start(): Promise<StampServer> {
    const folder = mkdtempSync(join(tmpdir(), 'marsad-stamps-'))
    makeAuthority(folder)
    const server = createServer()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new StampServer(folder, server)
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  get url(): string {
    return `http://${this.host}/stamp`
  }

  /** The certificate of the authority that stands behind the server's. */
  get root(): string {
    return join(this.folder, 'ca.pem')
  }

  async stop(): Promise<void> {
    const closed = once(this.server, 'close')
    this.server.close()
    this.server.closeAllConnections()
    await closed
    rmSync(this.folder, { recursive: true, force: true })
  }

  private pour(response: { write(part: Buffer): boolean; destroyed: boolean }): void {
    if (response.destroyed) return
    response.write(Buffer.alloc(1_000_000))
    setTimeout(() => this.pour(response), 5)
  }

  private reply(query: Buffer): Buffer {
    switch (this.answer) {
      case 'garbage':
        return Buffer.from('<html>maintenance</html>')
      case 'refused':
        // a query whose policy the authority does not have
        return this.openssl(this.query(['-digest', '00'.repeat(32), '-sha256', '-cert', '-tspolicy', '1.2.3.4.99']))
      case 'other text':
        return this.openssl(this.query(['-digest', '00'.repeat(32), '-sha256', '-cert']))
      case 'no nonce':
        return this.openssl(this.query(['-digest', digestOf(query), '-sha256', '-cert', '-no_nonce']))
      case 'unfit certificate':
        return this.signedByUnfit(query)
      case 'changed': {
        const reply = this.openssl(query)
        // the year that the token tells: 20.. becomes 19..
        const at = reply.indexOf(Buffer.from([0x18, 0x0f, 0x32, 0x30]))
        reply[at + 2] = 0x31
        reply[at + 3] = 0x39
        return reply
      }
      default:
        return this.openssl(query)
    }
  }

  /** The same time told, signed with a certificate that is for other things too: openssl's authority would not. */
  private signedByUnfit(query: Buffer): Buffer {
    this.openssl(query)
    const run = (args: readonly string[]): void => void execFileSync('openssl', [...args], { cwd: this.folder, stdio: 'ignore' })
    run(['ts', '-reply', '-in', 'reply.tsr', '-token_out', '-out', 'token.der'])
    run(['cms', '-verify', '-noverify', '-inform', 'DER', '-in', 'token.der', '-out', 'told.der'])
    run([
      'cms',
      '-sign',
      '-binary',
      '-nodetach',
      '-econtent_type',
      '1.2.840.113549.1.9.16.1.4',
      '-signer',
      'unfit.pem',
      '-inkey',
      'unfit.key',
      '-in',
      'told.der',
      '-outform',
      'DER',
      '-out',
      'unfit.der',
    ])
    return sequence(sequence(Buffer.from([2, 1, 0])), readFileSync(join(this.folder, 'unfit.der')))
  }

  private query(args: readonly string[]): Buffer {
    return execFileSync('openssl', ['ts', '-query', ...args], { cwd: this.folder, stdio: ['ignore', 'pipe', 'ignore'] })
  }

  private openssl(query: Buffer): Buffer {
    writeFileSync(join(this.folder, 'query.tsq'), query)
    execFileSync('openssl', ['ts', '-reply', '-config', 'openssl.cnf', '-section', 'tsa', '-queryfile', 'query.tsq', '-out', 'reply.tsr'], { cwd: this.folder, stdio: 'ignore' })
    return readFileSync(join(this.folder, 'reply.tsr'))
  }
}

/** The hash in a query: it stands behind the SHA-256 identifier, as 32 bytes. */
function digestOf(query: Buffer): string {
  const at = query.indexOf(Buffer.from([0x04, 0x20]))
  return query.subarray(at + 2, at + 34).toString('hex')
}

/** A SEQUENCE in DER. */
function sequence(...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const length = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 255]
  return Buffer.concat([Buffer.from([0x30, ...length]), content])
}

function makeAuthority(folder: string): void {
  const run = (args: readonly string[]): void => void execFileSync('openssl', [...args], { cwd: folder, stdio: 'ignore' })
  writeFileSync(join(folder, 'openssl.cnf'), config)
  writeFileSync(join(folder, 'serial'), '01\n')
  run(['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Test authority', '-days', '3650', '-config', 'openssl.cnf', '-extensions', 'authority'])
  for (const name of ['tsa', 'unfit']) {
    run(['req', '-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=Test ${name}`, '-config', 'openssl.cnf'])
    run([
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-out',
      `${name}.pem`,
      '-days',
      '3650',
      '-extfile',
      'openssl.cnf',
      '-extensions',
      `${name}_usage`,
    ])
  }
}

const config = `
[ req ]
distinguished_name = name
prompt = no
[ name ]
CN = test
[ authority ]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
[ tsa_usage ]
extendedKeyUsage = critical, timeStamping
[ unfit_usage ]
extendedKeyUsage = critical, timeStamping, clientAuth
[ tsa ]
dir = .
serial = serial
crypto_device = builtin
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`
