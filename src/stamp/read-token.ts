import { createHash } from 'node:crypto'
import { type Certificate, ContentInfo, type ExtKeyUsage, id_ExtKeyUsage, id_eContentType_TSTInfo, id_sha256, PKIStatus, SignedData, TimeStampResp, TSTInfo } from 'pkijs'
import { toArrayBuffer } from './stamp-query.js'

/** A token that holds, with the time it tells, or why it does not. */
export type Stamp = { readonly outcome: 'stamped'; readonly token: Buffer; readonly time: Date } | { readonly outcome: 'refused' | 'invalid'; readonly detail: string }

/** id-kp-timeStamping (RFC 3161, 2.3). */
const timeStamping = '1.3.6.1.5.5.7.3.8'

/** The token of a server's answer (`TimeStampResp`), if it was granted for this text and this nonce and holds. Total over any bytes. */
export async function readReply(reply: Uint8Array, text: string, nonce: Uint8Array): Promise<Stamp> {
  let response: TimeStampResp
  try {
    response = TimeStampResp.fromBER(toArrayBuffer(reply))
  } catch {
    return { outcome: 'invalid', detail: 'the answer is no time-stamp response' }
  }
  const { status, timeStampToken } = response
  if (status.status !== PKIStatus.granted && status.status !== PKIStatus.grantedWithMods) {
    const words = (status.statusStrings ?? []).map(({ valueBlock }) => valueBlock.value).join(' ')
    return { outcome: 'refused', detail: `the server refused (status ${status.status})${words === '' ? '' : `: ${words.slice(0, 200)}`}` }
  }
  if (!timeStampToken) return { outcome: 'invalid', detail: 'the answer has no token' }
  return checkToken(Buffer.from(timeStampToken.toSchema().toBER()), text, nonce)
}

/**
 * Whether a token's imprint is the text's SHA-256, its signature is that of the certificate in it, and that certificate is for time-stamping alone. Whether the certificate
 * is to be trusted is for whoever looks at the token to say: that needs the authority's root. Total over any bytes.
 * @param nonce null where it is not known any more
 */
export async function checkToken(token: Uint8Array, text: string, nonce: Uint8Array | null): Promise<Stamp> {
  const invalid = (detail: string): Stamp => ({ outcome: 'invalid', detail })
  try {
    const signed = new SignedData({ schema: ContentInfo.fromBER(toArrayBuffer(token)).content })
    const { eContentType, eContent } = signed.encapContentInfo
    if (eContentType !== id_eContentType_TSTInfo || !eContent) return invalid('the token tells no time')
    const told = TSTInfo.fromBER(eContent.getValue())
    const { hashAlgorithm, hashedMessage } = told.messageImprint
    const imprint = createHash('sha256').update(text).digest()
    if (hashAlgorithm.algorithmId !== id_sha256 || !imprint.equals(Buffer.from(hashedMessage.valueBlock.valueHexView))) return invalid('the token is for another text')
    if (nonce !== null && !(told.nonce && Buffer.from(nonce).equals(Buffer.from(told.nonce.valueBlock.valueHexView)))) return invalid('the token answers another request')
    const verified = await signed.verify({ signer: 0, data: toArrayBuffer(Buffer.from(text)), checkChain: false, extendedMode: true })
    if (verified.signatureVerified !== true || !verified.signerCertificate) return invalid('the signature of the token does not hold')
    if (!isForTimeStamping(verified.signerCertificate)) return invalid('the certificate of the token is not for time-stamping')
    return { outcome: 'stamped', token: Buffer.from(token), time: told.genTime }
  } catch (cause) {
    return invalid(`the token does not hold: ${(cause as Error).message.slice(0, 200)}`)
  }
}

/** RFC 3161, 2.3: the one purpose of the certificate, and marked critical. */
function isForTimeStamping(certificate: Certificate): boolean {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === id_ExtKeyUsage)
  const purposes = (usage?.parsedValue as ExtKeyUsage | undefined)?.keyPurposes ?? []
  return usage?.critical === true && purposes.length === 1 && purposes[0] === timeStamping
}
