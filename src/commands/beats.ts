/** What is heard of a process that beats. */
interface Beating {
  on?(event: 'SIGINT', listener: () => void): unknown;
  off?(event: 'SIGINT', listener: () => void): unknown;
  readonly stdout: { on(event: 'error', listener: () => void): unknown };
}

/** Between two beats, in milliseconds: soon enough for who looks up from the keyboard, and longer where a beat's own work is slow, as over a network. */
const [SHORTEST, LONGEST] = [300, 2_000];

/** A beat at once, then every so often, until Ctrl-C or until the reader of the output has gone away. */
export async function* beatsOf(process: Beating): AsyncGenerator<void> {
  let isOver = false;
  let wake = () => {};
  const end = () => {
    isOver = true;
    wake();
  };
  process.on?.('SIGINT', end);
  process.stdout.on('error', end);
  try {
    while (!isOver) {
      const began = performance.now();
      yield;
      const took = performance.now() - began;
      if (!isOver) await pause(Math.max(SHORTEST, Math.min(LONGEST, 2 * took)));
    }
  } finally {
    process.off?.('SIGINT', end);
  }

  async function pause(ms: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      wake = resolve;
      timer = setTimeout(resolve, ms);
    });
    clearTimeout(timer);
  }
}
