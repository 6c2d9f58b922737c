/** The SHA-256 of a text's UTF-8, in hexadecimal. `crypto` is asked for only here, since loading it costs every other command time. */
export function sha256(text: string): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(text, 'utf8').digest('hex');
}
