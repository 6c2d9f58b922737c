/** The SHA-256 of a text's UTF-8, or of bytes, in hexadecimal. `crypto` is asked for only here, since loading it costs every other command time. */
export function sha256(text: string | Uint8Array): string {
  return hashing().update(text).digest('hex');
}

/** The same of bytes that come piece by piece. */
export function hashing() {
  return process.getBuiltinModule('node:crypto').createHash('sha256');
}
