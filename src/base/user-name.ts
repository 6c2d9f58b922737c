/** The user of the computer; “?” where it does not say. `os` is asked for only here, since most commands need none. */
export function userName(): string {
  try {
    return process.getBuiltinModule('node:os').userInfo().username;
  } catch {
    return '?';
  }
}
