const TRUE = /^(?:yes|y|on|co|có|đúng|dung|x|1|true)$/i;
const FALSE = /^(?:no|n|off|khong|không|sai|0|false)$/i;

/** `true` or `false`, where another spelling of it stands: no, yes, on, off, True, Có. */
export function booleanMeant(text: string): 'true' | 'false' | undefined {
  if (TRUE.test(text.trim())) return 'true';
  return FALSE.test(text.trim()) ? 'false' : undefined;
}
