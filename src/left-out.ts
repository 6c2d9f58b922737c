let begunAnew: () => void = () => {};

/** Says how the whole bundle begins, once a quick one has asked for something that it does not hold. */
export function onAsked(begins: () => void): void {
  begunAnew = begins;
}

/** What every module left out exports: whoever awaits its `import()` asks for this as of a promise, and is never answered. */
export function then(): void {
  begunAnew();
}
