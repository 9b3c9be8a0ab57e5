import { createHash, randomBytes } from 'node:crypto'
import { Integer, Null, OctetString } from 'asn1js'
import { AlgorithmIdentifier, id_sha256, MessageImprint, TimeStampReq } from 'pkijs'

export interface StampQuery {
  /** A `TimeStampReq` in DER, as `application/timestamp-query` has it. */
  readonly bytes: Buffer
  /** The answer must repeat it. */
  readonly nonce: Buffer
}

/** Asks for a time-stamp over a text's SHA-256, with the certificate in the answer (RFC 3161, 2.4.1). */
export function stampQuery(text: string): StampQuery {
  const nonce = randomBytes(8)
  // a positive number of eight bytes whatever was drawn
  nonce[0] = (nonce[0] & 0x3f) | 0x40
  const query = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: id_sha256, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: toArrayBuffer(createHash('sha256').update(text).digest()) }),
    }),
    nonce: new Integer({ valueHex: toArrayBuffer(nonce) }),
    certReq: true,
  })
  return { bytes: Buffer.from(query.toSchema().toBER()), nonce }
}

/** Bytes alone, without the rest of the buffer that they may lie in. */
export function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
